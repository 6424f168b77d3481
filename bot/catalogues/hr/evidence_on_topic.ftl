# What research holds about a subject; the words of customers are said as they stand in the notes.

evidence-on-headline = { $kind ->
    [quotes] { $n ->
        [0] Nema citata o ovome: „{ $topic }”.
        [one] { $n } citat o ovome: „{ $topic }”:
        [few] { $n } citata o ovome: „{ $topic }”:
       *[other] { $n } citata o ovome: „{ $topic }”:
    }
   *[notes] { $n ->
        [0] Nijedna bilješka ne govori o ovome: „{ $topic }”.
        [one] { $n } izvor o ovome: „{ $topic }”:
        [few] { $n } izvora o ovome: „{ $topic }”:
       *[other] { $n } izvora o ovome: „{ $topic }”:
    }
}
evidence-on-beside = { $about ->
    [it] Što još bilješke kažu o tome:
    [foreign] Bilješke su na drugom jeziku i nemaju tu riječ. Što navode:
   *[other] Najbliže tome:
}
