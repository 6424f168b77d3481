# What to send in a deal, or at a stage of one.

collateral-for-deal-which = Um welchen Deal oder welche Deal-Stufe geht es?
collateral-for-deal-closed = { $status ->
    [won] { $account } ist gewonnen: nichts zu senden.
    [lost] { $account } ist verloren: nichts zu senden.
   *[open] { $account }: Die Deal-Stufe gehört zu keiner Phase der Karte, daher lässt sich nichts auswählen.
}
collateral-for-deal-lost-because = Angegebener Grund: { $why }
collateral-for-deal-own-preparation = zur eigenen Vorbereitung
# Head and facts stand side by side in one line, with dots between them.
collateral-for-deal-stage = { $stage } = { $phase }
collateral-for-deal-stage-or = { $stage } = { $phase }, vielleicht noch { $others }
collateral-for-deal-days = { $days ->
    [one] { $days } Tag in der Stufe
   *[other] { $days } Tage in der Stufe
}
collateral-for-deal-days-usual = { $days ->
    [one] { $days } Tag in der Stufe (üblich: { $usual })
   *[other] { $days } Tage in der Stufe (üblich: { $usual })
}
collateral-for-deal-rival = gegen { $rival }
collateral-for-deal-no-language = In dieser Sprache gibt es noch keine Inhalte: { $language }.
collateral-for-deal-sent = Von Ihnen als gesendet vermerkt: { $assets }.
collateral-for-deal-next-step = Nächster Schritt: { $step }
collateral-for-deal-approvals = Zustimmung noch offen: { $people }.
collateral-for-deal-missing = { $n ->
    [one] Für { $n } Bedarf dieser Phase gibt es nichts zu senden: { $needs }.
   *[other] Für { $n } Bedarfe dieser Phase gibt es nichts zu senden: { $needs }.
}
collateral-for-deal-missing-more = Für { $n } Bedarfe dieser Phase gibt es nichts zu senden: { $needs }; und { $more } weitere.
collateral-for-deal-name-it = Mit dem Namen des Deals kommen Sprache, Branche und Personen dazu.
collateral-for-deal-stage-first = { $n ->
    [one] { $n } Asset zum Senden in der Phase { $phase }.
   *[other] { $n } Assets zum Senden in der Phase { $phase }.
}
collateral-for-deal-nothing = Für { $phase } darf noch nichts gesendet werden.
collateral-for-deal-first = { $n ->
    [0] Für { $account } gibt es noch nichts zu senden.
    [one] { $n } Asset zum Senden an { $account }.
   *[other] { $n } Assets zum Senden an { $account }.
}
collateral-for-deal-first-for = { $n ->
    [0] Für { $account }, { $who }, gibt es noch nichts.
    [one] { $n } Asset für { $account }, { $who }.
   *[other] { $n } Assets für { $account }, { $who }.
}
collateral-for-deal-why = { $asset } wird für { $account } angeboten, weil es { $n ->
        [one] { $n } Bedarf beantwortet:
       *[other] { $n } Bedarfe beantwortet:
    }
collateral-for-deal-only = Nur { $language }, wie gewünscht.
collateral-for-deal-none-only = Auf { $language } gibt es dafür nichts, in anderen Sprachen dies.
collateral-for-deal-some-in = Auf { $language } gibt es { $assets }; die anderen sind in anderen Sprachen.
collateral-for-deal-none-in = Auf { $language } gibt es für { $account } noch nichts zu senden.
collateral-for-deal-not-in = { $asset } gibt es nicht auf { $language }.
