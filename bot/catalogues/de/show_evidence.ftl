# What a statement about a cell rests on. Customers' words are quoted as they stand in the notes.

show-evidence-for-what = Belege wofür? Bitte eine Persona oder eine Phase nennen.
show-evidence-headline = { $n ->
    [one] Unser Wissen zu { $personas } beruht auf { $n } Notiz: { $notes }.
   *[other] Unser Wissen zu { $personas } beruht auf { $n } Notizen: { $notes }.
}
show-evidence-no-notes = Keine Notiz enthält etwas zu { $personas }.
show-evidence-quote = „{ $text }“ ({ $source })
show-evidence-pattern = Muster, keine Ursache: { $text } ({ $source })
show-evidence-low = { $n ->
    [0] Die Beleglage ist dünn: niemand wurde befragt.
    [one] Die Beleglage ist dünn: { $n } qualitative Notiz.
   *[other] Die Beleglage ist dünn: { $n } qualitative Notizen.
}
show-evidence-low-in = { $n ->
    [one] Die Beleglage ist dünn: { $n } qualitative Notiz (nur { $segments }).
   *[other] Die Beleglage ist dünn: { $n } qualitative Notizen (nur { $segments }).
}
show-evidence-enough = { $n ->
    [one] Die Belege reichen zum Handeln: { $n } qualitative Notiz.
   *[other] Die Belege reichen zum Handeln: { $n } qualitative Notizen.
}
show-evidence-enough-in = { $n ->
    [one] Die Belege reichen zum Handeln: { $n } qualitative Notiz (nur { $segments }).
   *[other] Die Belege reichen zum Handeln: { $n } qualitative Notizen (nur { $segments }).
}
show-evidence-through = { $account } (über { $owner })
show-evidence-interview = Als Nächstes befragen: ein Kontakt der Persona { $persona } bei { $accounts }.
show-evidence-numbers-only = Das sind nur Zahlen ({ $notes }): Nach dem Warum wurde niemand gefragt.
show-evidence-kinds = Notizen: { $asked } qualitativ, { $counted } quantitativ
show-evidence-inside = { $n ->
    [one] 1 entstand, während jemand kaufte
   *[other] { $n } entstanden, während jemand kaufte
}
show-evidence-days = { $n ->
    [one] vom { $last }
   *[other] vom { $first } bis { $last }
}
show-evidence-no-kind = { $kind ->
    [numbers] Zahlen sind dazu nicht festgehalten: { $personas }.
   *[words] Niemand wurde gefragt, es gibt nur Zahlen: { $personas }.
}
show-evidence-need = { $n ->
    [0] { $id }, { $need }: dünne Belege, keine Notiz spricht dafür.
   *[other] { $id }, { $need }: beruht auf { $notes }.
}
