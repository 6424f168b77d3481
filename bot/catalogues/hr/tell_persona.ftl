# Who a persona is. What the company wrote about it is said as it is written.

tell-persona-mapped = { $n ->
    [one] U mapi je { $n } persona: { $personas }.
    [few] U mapi su { $n } persone: { $personas }.
   *[other] U mapi je { $n } persona: { $personas }.
}
tell-persona-there = Da, persona postoji: { $personas }.
tell-persona-goals = Ciljevi: { $goals }
tell-persona-pains = Problemi: { $pains }
tell-persona-triggers = Povodi: { $triggers }
tell-persona-criteria = Odlučuje prema: { $criteria }
tell-persona-objections = Prigovori: { $objections }
tell-persona-reads = Čita: { $channels }
tell-persona-part = Uloga po fazama: { $phases }
tell-persona-says = Kaže: { $quotes }
tell-persona-quote = „{ $text }”
tell-persona-sourced = „{ $text }” ({ $source })
tell-persona-unsourced = „{ $text }” (bez izvora)
tell-persona-rests-on = { $n ->
    [0] Temelji se na: nema dokaza
    [1] Temelji se na: slabi dokazi, samo jedan izvor: { $notes }
   *[other] Temelji se na: { $notes }
}
tell-persona-formats = Formati: { $formats }
tell-persona-role = { $roles }: { $personas }.
tell-persona-kpis = Mjeri se po: { $kpis }
tell-persona-words = Riječi: { $terms }
tell-persona-silent = O tome mapa ništa ne kaže ({ $persona }).
persona-in-phase = { $field ->
    [field-goals] Cilj u fazi { $phase }: { $text }
    [field-questions] Pita u fazi { $phase }: { $text }
    [field-activities] Radi u fazi { $phase }: { $text }
    [formats] Otvara u fazi { $phase }: { $text }
    [field-depth] Dubina u fazi { $phase }: { $text }
    [field-channels] Kanali u fazi { $phase }: { $text }
    [field-languages] Jezici u fazi { $phase }: { $text }
   *[field-beliefs] U što mora biti sigurno u fazi { $phase }: { $text }
}
tell-persona-opens = { $phases ->
    [none] { $asked ->
        [any] Ne, { $format }: ni u jednoj fazi
       *[other] Ne, { $format }: ne u fazi { $asked }
    }
   *[other] Da, { $format }: { $phases }
}
tell-persona-met = { $met ->
    [yes] Da, { $channel }; svi kanali: { $channels }
   *[no] Ne, { $channel } ne; kanali: { $channels }
}
tell-persona-in-phase = { $n ->
    [0] U fazi { $phase } ne sudjeluje nitko.
   *[other] U fazi { $phase } sudjeluju: { $personas }.
}
tell-reader-about = { $objection } → { $need } ({ $id }): { $met }
