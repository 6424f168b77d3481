# How a deal stands, as its asker may see it.

tell-deal-days = { $days ->
    [one] { $account }: { $days } Tag in { $stage }.
   *[other] { $account }: { $days } Tage in { $stage }.
}
tell-deal-days-usual = { $pace ->
    [stuck] { $account }: { $days } Tage in { $stage }, üblich sind { $usual }: Der Deal stockt.
   *[usual] { $days ->
        [one] { $account }: { $days } Tag in { $stage }, üblich sind { $usual }.
       *[other] { $account }: { $days } Tage in { $stage }, üblich sind { $usual }.
    }
}
tell-deal-people = Personen: { $people }.
tell-deal-unknown = noch unbekannt
tell-deal-next-step = Nächster Schritt: { $step }
tell-deal-approvals = Zustimmung noch offen: { $people }.
tell-deal-approval = { $who } – { $status }, Gatekeeper der Phase { $phase }
tell-deal-collateral = Unterlagen
tell-deal-none = Keiner der sichtbaren Deals passt dazu.
tell-deal-open = { $whose ->
    [mine] Eigene offene Deals ({ $n }): { $accounts }.
   *[all] Offene Deals ({ $n }): { $accounts }.
}
tell-deal-gates = { $whose ->
    [mine] Eigene Deals mit einem Gatekeeper, der noch nicht an Bord ist ({ $n }): { $accounts }.
   *[all] Deals mit einem Gatekeeper, der noch nicht an Bord ist ({ $n }): { $accounts }.
}
tell-deal-won = { $account } ist gewonnen.
tell-deal-lost = { $account } ist verloren; ein Grund ist nicht notiert.
tell-deal-lost-because = { $account } ist verloren. Angegebener Grund: { $why }
tell-deal-stuck = { $n } festgefahren: { $accounts }.
tell-deal-none-stuck = Keiner der sichtbaren offenen Deals steckt fest.
tell-deal-nothing-for = nichts zu senden für { $needs }
tell-deal-amount = { $account }: { $amount }.
tell-deal-amount-unknown = { $account }: In der Liste der Deals steht kein Betrag.
tell-deal-stuck-one = { $said ->
    [yes] Ja, { $account } stockt.
    [no] Nein, { $account } stockt nicht.
   *[unknown] { $account }: Wie lange diese Stufe üblich dauert, hat niemand notiert.
}
tell-deal-closing = { $account } soll am { $day } abgeschlossen werden.
tell-deal-closing-within = { $n ->
    [0] Kein offener sichtbarer Deal soll vom { $first } bis zum { $last } abgeschlossen werden.
    [one] 1 Deal soll vom { $first } bis zum { $last } abgeschlossen werden: { $accounts }.
   *[other] { $n } Deals sollen vom { $first } bis zum { $last } abgeschlossen werden: { $accounts }.
}
tell-deal-closing-unknown = { $account }: In der Liste der Deals steht kein Abschlussdatum.
deals-worth-not-told = Was ein Deal wert ist, erfährt nur, wem er gehört.
deals-without-content = { $n ->
    [0] Keinem der sichtbaren offenen Deals fehlt Content in seiner Phase.
    [one] 1 Deal fehlt Content in seiner Phase: { $accounts }.
   *[other] { $n } Deals fehlt Content in ihrer Phase: { $accounts }.
}
