# Who a persona is. What the company wrote about it is said as it is written.

tell-persona-mapped = { $n ->
    [one] Die Karte kennt { $n } Persona: { $personas }.
   *[other] Die Karte kennt { $n } Personas: { $personas }.
}
tell-persona-there = Ja, dafür gibt es eine Persona: { $personas }.
tell-persona-goals = Ziele: { $goals }
tell-persona-pains = Probleme: { $pains }
tell-persona-triggers = Auslöser: { $triggers }
tell-persona-criteria = Entscheidet nach: { $criteria }
tell-persona-objections = Einwände: { $objections }
tell-persona-reads = Liest: { $channels }
tell-persona-part = Rolle in den Phasen: { $phases }
tell-persona-says = O-Ton: { $quotes }
tell-persona-quote = „{ $text }“
tell-persona-sourced = „{ $text }“ ({ $source })
tell-persona-unsourced = „{ $text }“ (ohne Quelle)
tell-persona-rests-on = { $n ->
    [0] Beruht auf: keinen Belegen
    [1] Beruht auf: dünnen Belegen, einer einzigen Quelle: { $notes }
   *[other] Beruht auf: { $notes }
}
tell-persona-formats = Formate: { $formats }
tell-persona-role = { $roles }: { $personas }.
tell-persona-kpis = Wird gemessen an: { $kpis }
tell-persona-words = Wörter: { $terms }
tell-persona-silent = Dazu sagt die Karte über { $persona } nichts.
persona-in-phase = { $field ->
    [field-goals] Ziel in { $phase }: { $text }
    [field-questions] Fragt in { $phase }: { $text }
    [field-activities] Tut in { $phase }: { $text }
    [formats] Öffnet in { $phase }: { $text }
    [field-depth] Tiefe in { $phase }: { $text }
    [field-channels] Kanäle in { $phase }: { $text }
    [field-languages] Sprachen in { $phase }: { $text }
   *[field-beliefs] Muss überzeugt sein in { $phase }: { $text }
}
tell-persona-opens = { $phases ->
    [none] { $asked ->
        [any] Nein, { $format }: in keiner Phase
       *[other] Nein, { $format }: nicht in { $asked }
    }
   *[other] Ja, { $format }: { $phases }
}
tell-persona-met = { $met ->
    [yes] Ja, { $channel }; alle Kanäle: { $channels }
   *[no] Nein, nicht { $channel }; Kanäle: { $channels }
}
tell-persona-in-phase = { $n ->
    [0] An { $phase } ist niemand beteiligt.
   *[other] An { $phase } beteiligt: { $personas }.
}
tell-reader-about = { $objection } → { $need } ({ $id }): { $met }
