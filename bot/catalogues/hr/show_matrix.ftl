# The coverage matrix, line by line. The question is typed as it stands.

show-matrix-headline = Ukupna pokrivenost je { $covered }.
show-matrix-of = { $what }: pokrivenost { $covered }.
show-matrix-headline-through = Ukupna pokrivenost je { $covered } ({ $lens }).
show-matrix-nothing-mapped = Još ništa nije mapirano.
show-matrix-averages = Prosjek po fazama: { $phases }
show-matrix-weakest-gates = Najslabija točka odluke: { $phases }
show-matrix-weak = Slabe točke odluke: { $cells }.
show-matrix-without-needs = { $cell } (bez zapisanih potreba)
show-matrix-gaps = Najveće praznine
show-matrix-gaps-question = Gdje su nam najveće praznine u sadržaju?
show-matrix-gates = Samo pokretači i vratari
show-matrix-gates-question = pokaži mi matricu pokrivenosti samo za pokretače i vratare
