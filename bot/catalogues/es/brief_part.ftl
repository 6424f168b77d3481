# One part of a brief; the brief itself is written in English.

brief-part-outline = Estructura para { $cell }: { $headings }.
brief-part-outline-empty = { $n ->
    [0] Cada apartado tiene de qué partir.
   *[other] Todavía sin material: { $sections }.
}
brief-part-there = { $n ->
    [0] Para { $cell } aún no hay nada que se pueda repetir.
   *[other] No volver a escribir para { $cell }: { $assets }.
}
brief-part-reviewers = { $cell } lo revisa: { $people }.
brief-part-call = Llamada a la acción para { $cell }: { $text }
