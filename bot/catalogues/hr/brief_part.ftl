# One part of a brief; the brief itself is written in English.

brief-part-outline = Struktura za { $cell }: { $headings }.
brief-part-outline-empty = { $n ->
    [0] Svaki odlomak ima na čemu graditi.
   *[other] Još bez građe: { $sections }.
}
brief-part-there = { $n ->
    [0] Za { $cell } još nema ničega što bi se ponovilo.
   *[other] Za { $cell } ne pisati ponovno: { $assets }.
}
brief-part-reviewers = { $cell } pregledava: { $people }.
brief-part-call = Poziv na radnju za { $cell }: { $text }
