# The coverage matrix as a table.

matrix-title = Pokrivenost, { $day }
matrix-title-through = Pokrivenost ({ $lens }), { $day }
matrix-no-part = – ne sudjeluje
matrix-not-mapped = ? nije mapirano
matrix-weakest-gate = najslabija točka odluke
matrix-average = prosjek
matrix-overall = Ukupno { $covered }.
matrix-nothing-mapped = Još ništa nije mapirano.
matrix-legend = { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper } · 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap }
matrix-flag-stale = zastarjelo (velik dio je star): { $cells }
matrix-flag-thin = tanko (većinu nosi samo jedan sadržaj): { $cells }
matrix-flag-nda = NDA (potreban prije slanja): { $cells }
matrix-flag-other-language = samo na drugom jeziku (ništa na traženom jeziku): { $cells }
