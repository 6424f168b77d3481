# Wo die Karte auf wenigen Gesprächen mit Kunden beruht.

tell-thin-evidence-headline = { $n ->
    [0] Nirgends sind die Belege dünn: Jede Zelle beruht auf mindestens zwei Gesprächen.
    [one] In { $n } von { $of } Zellen sind die Belege dünn: weniger als zwei Gespräche mit Kunden.
   *[other] In { $n } von { $of } Zellen sind die Belege dünn: weniger als zwei Gespräche mit Kunden.
}
tell-thin-evidence-in = { $n ->
    [0] Für { $segments } sind die Belege nirgends dünn.
    [one] Für { $segments } sind die Belege in { $n } Zelle dünn: weniger als zwei Gespräche mit Kunden von dort.
   *[other] Für { $segments } sind die Belege in { $n } Zellen dünn: weniger als zwei Gespräche mit Kunden von dort.
}
tell-thin-evidence-reader = { $n ->
    [0] { $persona }: niemand wurde gefragt ({ $phases })
   *[other] { $persona }: nur { $notes } ({ $phases })
}
tell-thin-evidence-needs = Dünne Belege, keine Notiz spricht für { $n ->
    [one] 1 Bedarf: { $needs }
   *[other] { $n } Bedarfe: { $needs }
}{ $more ->
    [0] .
   *[other] { " " }und { $more } weitere.
}
tell-thin-evidence-unheard = Gar kein Gespräch mit Kunden aus: { $segments }.
