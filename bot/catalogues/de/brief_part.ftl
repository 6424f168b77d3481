# One part of a brief; the brief itself is written in English.

brief-part-outline = Gliederung für { $cell }: { $headings }.
brief-part-outline-empty = { $n ->
    [0] Jeder Abschnitt hat etwas, worauf er aufbauen kann.
   *[other] Noch nichts, worauf man aufbauen kann: { $sections }.
}
brief-part-there = { $n ->
    [0] Für { $cell } gibt es noch nichts, was man wiederholen könnte.
   *[other] Für { $cell } nicht noch einmal schreiben: { $assets }.
}
brief-part-reviewers = { $cell } prüft: { $people }.
brief-part-call = Handlungsaufforderung für { $cell }: { $text }
