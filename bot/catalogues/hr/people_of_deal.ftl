# Za koga se kod kupca pita: prvi redak.

people-contacts = Kontakti, { $account }: { $people }.
people-named = { $name } ({ $role }, { $status })
people-none-known = { $account }: nijedan kontakt još nije poznat po imenu.
people-not-identified = { $account }, { $people }: još nepoznato.
people-names = Imena ljudi ({ $account }) doznaje samo tko vodi taj posao; ovdje su samo uloge.
people-unreached = { $account }, još bez kontakta: { $people }.
people-all-reached = { $account }: sa svima koji su poznati ima kontakta i nijedno odobrenje ne čeka na prvi kontakt.
people-missing = Prema mapi tamo su i, a još nisu poznati: { $people }.
people-part = { $persona } ({ $part }, { $phase })
people-blocking = { $account }, koči: { $people }.
people-none-blocking = { $account }: nitko ne koči i nijedno odobrenje ne nedostaje.
people-none-blocking-but = { $account }: ni za koga ne piše da koči; čeka se: { $people }.
people-status = { $who }, { $status }
people-agreed = { $said ->
    [yes] Da: { $who }.
   *[no] Prema zapisanom, ne: { $who }.
}
people-needed = { $said ->
    [yes] Da, u fazi { $phases }: { $who }.
   *[no] Ne: { $who }. U mapi ništa ne čeka to odobrenje.
}
people-gates = { $account } ({ $phase }), mora odobriti: { $people }.
people-no-gates = { $phase } nema nikoga tko mora odobriti, pa sada nitko ne mora odobriti posao { $account }.
people-held-up = { $people }: { $n ->
    [one] { $n } posao to čeka: { $accounts }.
    [few] { $n } posla to čekaju: { $accounts }.
   *[other] { $n } poslova to čeka: { $accounts }.
}
people-held-up-none = Nijedan otvoreni posao koji smijete vidjeti ne čeka: { $people }.
