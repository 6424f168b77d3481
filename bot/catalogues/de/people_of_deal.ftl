# Nach wem auf der Kundenseite gefragt wird: die erste Zeile.

people-contacts = Kontakte bei { $account }: { $people }.
people-named = { $name } ({ $role }, { $status })
people-none-known = Bei { $account } ist noch kein Kontakt mit Namen bekannt.
people-not-identified = { $people } bei { $account }: noch niemand bekannt.
people-names = Namen von Personen bei { $account } erfährt nur, wem der Deal gehört; hier stehen nur Rollen.
people-unreached = Bei { $account } noch nicht erreicht: { $people }.
people-all-reached = Bei { $account } sind alle bekannten Personen erreicht, und keine Zustimmung wartet auf einen ersten Kontakt.
people-missing = Nach der Karte auch dort, aber noch unbekannt: { $people }.
people-part = { $persona } ({ $part }, { $phase })
people-blocking = { $account } wird blockiert von: { $people }.
people-none-blocking = Niemand blockiert { $account }, und keine Zustimmung ist offen.
people-none-blocking-but = Bei { $account } ist niemand als blockierend vermerkt; offen ist: { $people }.
people-status = { $who }, { $status }
people-agreed = { $said ->
    [yes] Ja: { $who }.
   *[no] Nach dem, was notiert ist, nicht: { $who }.
}
people-needed = { $said ->
    [yes] Ja, in { $phases }: { $who }.
   *[no] Nein: { $who }. Auf der Karte wartet nichts auf diese Zustimmung.
}
people-gates = Zustimmen muss für { $account } ({ $phase }): { $people }.
people-no-gates = { $phase } hat keinen Gatekeeper, für { $account } muss gerade niemand zustimmen.
people-held-up = { $people }: { $n ->
    [one] 1 Deal wartet darauf: { $accounts }.
   *[other] { $n } Deals warten darauf: { $accounts }.
}
people-held-up-none = Kein offener sichtbarer Deal wartet auf { $people }.
