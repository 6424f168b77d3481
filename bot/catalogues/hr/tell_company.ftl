# Činjenice o tvrtki samo po imenu.

tell-company-rivals = { $n ->
    [one] Zabilježen je { $n } konkurent: { $names }.
    [few] Zabilježena su { $n } konkurenta: { $names }.
   *[other] Zabilježeno je { $n } konkurenata: { $names }.
}
tell-company-kind = { $kind ->
    [direct] izravni konkurent
    [adjacent] srodan
    [status-quo] ono što se radi danas
   *[other] konkurent
}
tell-company-rival = { $name }, { $kind }
tell-company-rival-noted = { $name }, { $kind }: { $note }
tell-company-against = { $n ->
    [0] Ovdje se ne smije čitati nikakav sadržaj protiv njega.
   *[other] Sadržaj protiv njega: { $assets }.
}
tell-company-ask = što imamo protiv { $name }?
tell-company-segments = { $n ->
    [one] Segment:
    [few] { $n } segmenta:
   *[other] { $n } segmenata:
}
tell-company-changed = { $name }, promijenjen { $day }: { $why }
