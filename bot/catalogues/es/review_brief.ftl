# Se evalúa un brief pegado y se dicen los pasos que más aportan.

review-brief-headline = { $points }/100: { $verdict ->
    [ready] listo
    [fix-the-listed-points] corrige los puntos indicados
    [rework] hay que rehacerlo
   *[not-a-brief] no es un brief
}. { $shut ->
    [0] Pasa todas las comprobaciones obligatorias.
    [one] Falla { $shut } comprobación obligatoria.
   *[other] Fallan { $shut } comprobaciones obligatorias.
}
review-brief-which = Pega el brief debajo de tu pregunta y lo puntúo con veinte comprobaciones. Por uno que se guarda aquí, pregunta con su número.
review-brief-again = No guardo los textos que se pegan. Pégalo otra vez debajo de la pregunta, con el lector y la fase a los que va.
review-brief-step = { $title }: { $step }
review-brief-more = Tampoco cumple: { $titles }.
review-brief-check = { $number ->
    [1] Un lector del mapa
    [2] Una fase y su papel en ella
    [3] De una a tres necesidades de la celda
    [4] Una necesidad aún sin cubrir
    [5] Una idea clave
    [6] De una creencia a otra
    [7] Un enfoque que toma partido
    [8] Una forma que este lector abre
    [9] Un guion que atiende cada necesidad y pregunta
    [10] Evidencias, palabra por palabra
    [11] Solo afirmaciones aprobadas
    [12] Reutilización decidida
    [13] Enlaces que se pueden ofrecer, uno a la fase siguiente
    [14] Una llamada a la acción adecuada
    [15] Límites
    [16] Redacción, revisión, fecha y experto
    [17] Éxito con cifra y fecha
    [18] Dos páginas, nada en blanco
    [19] Idioma, reenvío y canal
    [20] Supuestos y fuentes
   *[other] { $title }
}
review-brief-fix = { $number ->
    [1] Nombra un lector del mapa.
    [2] Nombra una fase en la que participe y su papel en ella.
    [3] Nombra de una a tres necesidades de esta celda.
    [4] Elige una necesidad aún sin cubrir o nombra el contenido que se actualiza.
    [5] Escribe en una frase corta lo que hay que recordar.
    [6] Di qué cree el lector antes y qué después.
    [7] Escribe una frase que tome partido.
    [8] Elige formato, profundidad y extensión según la celda.
    [9] Esboza al menos tres apartados, uno para cada necesidad y pregunta, y di con qué se escribe cada uno.
    [10] Da al menos dos evidencias con su fuente; las citas, palabra por palabra.
    [11] Usa solo afirmaciones aprobadas y quita las demás.
    [12] Di para cada necesidad si se reutiliza, se sustituye o se escribe de nuevo.
    [13] Enlaza al menos dos contenidos que se puedan ofrecer, uno de la fase siguiente, y di cuáles están bloqueados.
    [14] Pide un paso adecuado para el lector y la fase.
    [15] Di qué no es el contenido, qué afirmaciones están prohibidas y qué palabras se evitan.
    [16] Nombra a quien escribe, a quien revisa, la fecha y el experto.
    [17] Di qué mejorará, cuánto y cuándo, y cuándo se revisa.
    [18] Rellena los campos vacíos, sustituye los huecos, no repitas nada y resume en dos páginas.
    [19] Indica idiomas, quién lo reenvía y por qué canal.
    [20] Enumera los supuestos y la fuente de cada campo.
   *[other] { $fix }
}
