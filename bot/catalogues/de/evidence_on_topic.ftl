# What research holds about a subject; the words of customers are said as they stand in the notes.

evidence-on-headline = { $kind ->
    [quotes] { $n ->
        [0] Kein Zitat zu „{ $topic }“.
        [one] { $n } Zitat zu „{ $topic }“:
       *[other] { $n } Zitate zu „{ $topic }“:
    }
   *[notes] { $n ->
        [0] Keine Notiz spricht von „{ $topic }“.
        [one] { $n } Quelle zu „{ $topic }“:
       *[other] { $n } Quellen zu „{ $topic }“:
    }
}
evidence-on-beside = { $about ->
    [it] Was die Notizen sonst dazu sagen:
    [foreign] Die Notizen sind in einer anderen Sprache und haben dieses Wort nicht. Was sie zitieren:
   *[other] Am nächsten kommt:
}
