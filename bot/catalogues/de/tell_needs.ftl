# What a persona needs in a phase, what meets it and what is missing.

tell-needs-headline = { $cell } ({ $part }): { $status }; { $open ->
    [0] jeder Bedarf ist erfüllt
   *[other] { $open } von { $n ->
        [one] { $n } Bedarf
       *[other] { $n } Bedarfen
    } nicht erfüllt
}.
tell-needs-who = In { $phase } gibt es { $n } { $parts }: { $names }.
tell-needs-gatekeepers = An der Bewertung sind sie nicht beteiligt, aber ohne ihre Zustimmung endet die Phase nicht.
tell-needs-cells = { $personas } in { $phases }: { $n ->
    [0] noch ist kein Bedarf aufgeschrieben
   *[other] { $open ->
        [0] jeder Bedarf ist erfüllt
       *[other] { $open } von { $n ->
            [one] { $n } Bedarf
           *[other] { $n } Bedarfen
        } nicht erfüllt
    }
}.
tell-needs-on-matter = Zu „{ $matter }“, { $personas }: { $n ->
    [one] { $met ->
        [0] ein Bedarf, nicht erfüllt
       *[other] ein Bedarf, erfüllt
    }
   *[other] { $met } von { $n } Bedarfen erfüllt
}.
tell-needs-others = Betrifft anderes, daher nicht aufgeführt: { $n ->
    [one] { $n } weiterer Bedarf
   *[other] { $n } weitere Bedarfe
} in { $phases }.
tell-needs-covered = { $status }, { $covered }
tell-needs-reads = liest { $habits }
tell-needs-channels = Kanäle: { $channels }
tell-needs-low-evidence = { $n ->
    [0] dünne Belege: niemand wurde gefragt
   *[other] dünne Belege: nur { $notes }
}
tell-needs-no-evidence = ohne Beleg
tell-needs-not-met = nicht erfüllt: { $needs }
tell-needs-only = nur { $assets }
tell-needs-nothing-yet = noch nichts
tell-needs-in-language = auf { $language }
tell-needs-elsewhere = nichts auf { $language }; auf { $there }: { $assets }
tell-needs-not-written = Auf { $language } ist hier nichts geschrieben; die Zahlen gelten für { $default }.
tell-needs-nothing-in = Für Leser auf { $language }: { $without ->
    [0] für jeden Bedarf gibt es etwas auf { $language }
   *[other] für { $without } von { $n } Bedarfen gibt es nichts auf { $language }
}; was auf { $default } da ist, zählt { $counts }.
tell-needs-without-language = Ohne Blick auf die Sprache: { $covered }.
tell-needs-maybe = vielleicht: { $asset } passt anscheinend zu { $needs }, ist aber noch nicht zugeordnet
tell-needs-maybe-with = vielleicht: { $asset } passt anscheinend zu { $needs }, ist aber noch nicht zugeordnet; damit wären es { $potential }
tell-needs-unmapped = noch nicht auf der Karte.
tell-needs-not-involved = nicht beteiligt, also braucht es dort keine Inhalte.
tell-needs-no-content = { $persona } braucht dort keine Inhalte.
tell-needs-undecided = { $persona } ist dort noch nicht kartiert: Was gebraucht wird, hat noch niemand entschieden.
tell-needs-first-phase = Die erste Phase, auf die es ankommt: { $phase }.
tell-needs-phase-unmapped = { $n ->
    [one] { $phases } ist bekannt, aber noch nicht kartiert
   *[other] { $phases } sind bekannt, aber noch nicht kartiert
}; wer dort was braucht, lässt sich also nicht sagen.
tell-needs-nobody-as = In { $phases } hat niemand diese Rolle: { $part }.
tell-needs-nobody-in = In { $phases } ist niemand beteiligt.
tell-needs-nobody = Die Karte kennt dort niemanden.
