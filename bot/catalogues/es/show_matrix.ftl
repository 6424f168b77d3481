# The coverage matrix, line by line. The question is typed as it stands.

show-matrix-headline = La cobertura total es del { $covered }.
show-matrix-of = { $what }: { $covered } de cobertura.
show-matrix-headline-through = La cobertura total es del { $covered } ({ $lens }).
show-matrix-nothing-mapped = Todavía no hay nada mapeado.
show-matrix-averages = Media por fase: { $phases }
show-matrix-weakest-gates = Punto de decisión más débil: { $phases }
show-matrix-weak = Puntos de decisión débiles: { $cells }.
show-matrix-without-needs = { $cell } (sin necesidades escritas)
show-matrix-gaps = Mayores huecos
show-matrix-gaps-question = ¿Dónde están nuestros mayores huecos de contenido?
show-matrix-gates = Solo impulsores y gatekeepers
show-matrix-gates-question = muéstrame la matriz de cobertura solo de impulsores y gatekeepers
