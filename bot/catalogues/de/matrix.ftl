# The coverage matrix as a table.

matrix-title = Abdeckung, { $day }
matrix-title-through = Abdeckung ({ $lens }), { $day }
matrix-no-part = – nicht beteiligt
matrix-not-mapped = ? nicht kartiert
matrix-weakest-gate = schwächstes Gate
matrix-average = Durchschnitt
matrix-overall = Insgesamt { $covered }.
matrix-nothing-mapped = Noch ist nichts kartiert.
matrix-legend = { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper } · 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap }
matrix-flag-stale = veraltet (vieles davon ist alt): { $cells }
matrix-flag-thin = dünn (das meiste hängt an einem einzigen Asset): { $cells }
matrix-flag-nda = NDA (vor dem Versenden nötig): { $cells }
matrix-flag-other-language = nur in anderer Sprache (nichts in der gefragten Sprache): { $cells }
