# The coverage matrix, line by line. The question is typed as it stands.

show-matrix-headline = Die Abdeckung beträgt insgesamt { $covered }.
show-matrix-of = { $what } ist zu { $covered } abgedeckt.
show-matrix-headline-through = Die Abdeckung beträgt insgesamt { $covered } ({ $lens }).
show-matrix-nothing-mapped = Noch ist nichts kartiert.
show-matrix-averages = Durchschnitt je Phase: { $phases }
show-matrix-weakest-gates = Schwächstes Gate: { $phases }
show-matrix-weak = Schwache Gates: { $cells }.
show-matrix-without-needs = { $cell } (kein Bedarf notiert)
show-matrix-gaps = Größte Lücken
show-matrix-gaps-question = Wo sind unsere größten Content-Lücken?
show-matrix-gates = Nur treibende Kräfte und Gatekeeper
show-matrix-gates-question = zeig mir die Abdeckungsmatrix nur für treibende Kräfte und Gatekeeper
