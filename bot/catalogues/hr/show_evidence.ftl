# What a statement about a cell rests on. Customers' words are quoted as they stand in the notes.

show-evidence-for-what = Dokazi za što? Navedite personu ili fazu.
show-evidence-headline = { $n ->
    [one] Naše znanje ({ $personas }) temelji se na { $n } bilješci: { $notes }.
    [few] Naše znanje ({ $personas }) temelji se na { $n } bilješke: { $notes }.
   *[other] Naše znanje ({ $personas }) temelji se na { $n } bilježaka: { $notes }.
}
show-evidence-no-notes = Nijedna bilješka ne govori o ovome: { $personas }.
show-evidence-quote = „{ $text }” ({ $source })
show-evidence-pattern = uzorak, ne uzrok: { $text } ({ $source })
show-evidence-low = { $n ->
    [0] Dokaza je malo: nitko nije ispitan.
    [one] Dokaza je malo: { $n } kvalitativna bilješka.
    [few] Dokaza je malo: { $n } kvalitativne bilješke.
   *[other] Dokaza je malo: { $n } kvalitativnih bilježaka.
}
show-evidence-low-in = { $n ->
    [one] Dokaza je malo: { $n } kvalitativna bilješka (samo { $segments }).
    [few] Dokaza je malo: { $n } kvalitativne bilješke (samo { $segments }).
   *[other] Dokaza je malo: { $n } kvalitativnih bilježaka (samo { $segments }).
}
show-evidence-enough = { $n ->
    [one] Dokaza je dovoljno za djelovanje: { $n } kvalitativna bilješka.
    [few] Dokaza je dovoljno za djelovanje: { $n } kvalitativne bilješke.
   *[other] Dokaza je dovoljno za djelovanje: { $n } kvalitativnih bilježaka.
}
show-evidence-enough-in = { $n ->
    [one] Dokaza je dovoljno za djelovanje: { $n } kvalitativna bilješka (samo { $segments }).
    [few] Dokaza je dovoljno za djelovanje: { $n } kvalitativne bilješke (samo { $segments }).
   *[other] Dokaza je dovoljno za djelovanje: { $n } kvalitativnih bilježaka (samo { $segments }).
}
show-evidence-through = { $account } (preko: { $owner })
show-evidence-interview = Za idući razgovor, kontakt za personu { $persona }: { $accounts }.
show-evidence-numbers-only = To su samo brojke ({ $notes }): nikoga se nije pitalo zašto.
show-evidence-kinds = Bilješke: kvalitativne { $asked }, kvantitativne { $counted }
show-evidence-inside = { $n ->
    [one] { $n } nastala dok je netko kupovao
    [few] { $n } nastale dok je netko kupovao
   *[other] { $n } nastalo dok je netko kupovao
}
show-evidence-days = { $n ->
    [one] od { $last }
   *[other] od { $first } do { $last }
}
show-evidence-no-kind = { $kind ->
    [numbers] O tome se ne čuvaju brojke: { $personas }.
   *[words] Nitko nije pitan, postoje samo brojke: { $personas }.
}
show-evidence-need = { $n ->
    [0] { $id }, { $need }: slabi dokazi, nijedna bilješka ne govori o tome.
   *[other] { $id }, { $need }: temelji se na { $notes }.
}
