# One part of a brief; the brief itself is written in English.

brief-part-outline = Outline for { $cell }: { $headings }.
brief-part-outline-empty = { $n ->
    [0] Every section has something to build on.
   *[other] Nothing to build on yet: { $sections }.
}
brief-part-there = { $n ->
    [0] Nothing answers { $cell } yet: there is nothing to repeat.
   *[other] Do not write again for { $cell }: { $assets }.
}
brief-part-reviewers = { $cell } is reviewed by: { $people }.
brief-part-call = Call to action for { $cell }: { $text }
