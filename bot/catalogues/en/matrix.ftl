# The coverage matrix as a table.

matrix-title = Coverage, { $day }
matrix-title-through = Coverage ({ $lens }), { $day }
matrix-no-part = – no part
matrix-not-mapped = ? not mapped
matrix-weakest-gate = weakest gate
matrix-average = average
matrix-overall = Overall { $covered }.
matrix-nothing-mapped = Nothing is mapped yet.
matrix-legend = { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper } · 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap }
matrix-flag-stale = stale (much of it aged): { $cells }
matrix-flag-thin = thin (one asset carries most): { $cells }
matrix-flag-nda = NDA (needs one before it is sent): { $cells }
matrix-flag-other-language = other language only (nothing in the language asked for): { $cells }
