# Mijenja se predloženi brief, ili se kaže može li jedan sadržaj poslužiti za više njih.

edit-brief-which = Koji brief? Prvo zatražite prijedlog ili navedite personu i fazu.
edit-brief-one-for-all = { $possible ->
    [yes] Da, jedan bi sadržaj mogao poslužiti svima: { $cells }.
   *[no] Ne, jedan sadržaj nije dovoljan za sve: { $cells }.
}
edit-brief-reads = { $cell } čita: { $formats }
edit-brief-reads-unknown = { $cell }: nitko ne zna što se ondje čita
edit-brief-no-format-in-common = Nema zajedničkog formata: { $one } i { $other }.
edit-brief-depths-apart = Traže različitu dubinu: { $one } i { $other }.
edit-brief-too-many-needs = { $n ->
    [one] Zajedno je otvorena { $n } potreba; sadržaj za više od { $most } ne pokriva nijednu dobro.
    [few] Zajedno su otvorene { $n } potrebe; sadržaj za više od { $most } ne pokriva nijednu dobro.
   *[other] Zajedno je otvoreno { $n } potreba; sadržaj za više od { $most } ne pokriva nijednu dobro.
}
edit-brief-share-notes = Zajedničko im je ono na čemu počivaju: { $notes }. Povežite jedan sadržaj s drugim.
edit-brief-share-links = Mogu upućivati jedan na drugi, a brojke iz jednoga vrijede i za drugi.
edit-brief-changed = Prijedlog za { $cell }, s promjenama:
edit-brief-needs = potrebe: { $before } → { $after }
edit-brief-due = rok: { $before } → { $after }
edit-brief-format = format: { $before } → { $after }
edit-brief-length = duljina: { $before } → { $after }
edit-brief-languages = jezici: { $before } → { $after }
edit-brief-score = Ocjena: { $before } → { $after }/100.
edit-brief-not-stored = Još nije spremljen: recite „zadrži ga” da ga zadržite.
edit-brief-start-over = Ispočetka
edit-brief-no-step = Ostaje kako jest: { $length }, a u tom smjeru nema daljnjeg stupnja.
edit-brief-already = To je već tako: { $values }.
edit-brief-not-in-it = Ionako nije u prijedlogu: { $needs }.
edit-brief-nothing = Što promijeniti? Mogu promijeniti čitatelja, potrebe, format, dubinu, jezike i rok; tekst je na autoru.
edit-brief-reader = čitatelj: { $before } → { $after }
edit-brief-kept = { $id } je sada verzija { $version }
edit-brief-reviewers = pregledavaju: { $before } → { $after }
