# Why a cell has its score and its place: factors and sums.

explain-score-which = Welche Zelle? Dafür braucht es eine Persona und eine Phase.
explain-score-none = { $cell } hat keinen Wert: { $status }, daher wird nichts gezählt.
explain-score-priority = { $waits ->
    [yes] { $cell } hat Priorität { $priority } = 100 × Gewicht { $weight } × Lücke { $hole } × Dringlichkeit { $urgency } × { $discount } (in Arbeit: { $briefs }).
   *[no] { $cell } hat Priorität { $priority } = 100 × Gewicht { $weight } × Lücke { $hole } × Dringlichkeit { $urgency }.
}
explain-score-weight = Gewicht { $weight }: { $participation }. Lücke { $hole }: { $covered } abgedeckt.
explain-score-urgency = Dringlichkeit = { $base } + { $demandweight } × Nachfrage { $demand } + { $dealsweight } × Deals { $deals } + { $staleweight } × Veraltetes { $stale }.
explain-score-urgency-whole = Dringlichkeit { $urgency }: offene Anfragen, veraltete Inhalte und Deals über ihrer üblichen Zeit.
explain-score-no-demand = Nachfrage: Niemand hat in { $days } Tagen vergeblich gefragt.
explain-score-demand = { $n ->
    [one] Nachfrage: { $n } offene Anfrage in { $days } Tagen von { $people }, zuletzt am { $last }.
   *[other] Nachfrage: { $n } offene Anfragen in { $days } Tagen von { $people }, zuletzt am { $last }.
}
askers = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
explain-score-no-deals = Deals: Hier steckt keiner fest.
explain-score-deals = Deals über der üblichen Zeit: { $deals }.
explain-score-deal = { $account } ({ $days } Tage, üblich { $usual })
explain-score-stale = Veraltet: { $share } der Bedarfe (nach Gewicht) haben nur noch gealterte Inhalte.
explain-score-coverage = Abdeckung { $covered } = ({ $parts }) ÷ { $total }.
explain-score-part = { $points } × { $coverage }
explain-score-need-empty = { $need } { $label } { $coverage }: Nichts ist damit verschlagwortet.
explain-score-need = { $need } { $label } { $coverage }: { $assets }.
explain-score-counted = { $asset } { $strength } ({ $fit })
explain-score-counted-lens = { $asset } { $strength } ({ $fit }, × { $lens } für Sprache oder Branche)
explain-score-fit = Passung { $fit } = Format { $formatweight } × { $format } + Tiefe { $depthweight } × { $depth } + Aktualität { $freshnessweight } × { $freshness } + Qualität { $qualityweight } × { $quality }
explain-score-idle = { $asset } zählt 0 ({ $why })
explain-score-idle-language = { $asset } zählt 0 (Sprache: { $language })
explain-score-idle-better = { $asset } zählt 0 (ein besseres Asset zählt)
explain-score-rule = { $status }: { $why ->
    [low] Sie liegt unter { $low }, was immer sonst erfüllt ist.
    [stopped] Kein Muss ist erfüllt (0 von { $musts }), bei dieser Rolle ({ $part }) ist das eine Lücke, wie hoch die Summe auch ist.
    [between] Sie liegt ab { $low } und unter { $high }; erfüllt: { $met } von { $musts } Muss-Bedarfen.
    [must] Sie liegt bei { $high } oder darüber, aber nur { $met } von { $musts } Muss-Bedarfen sind erfüllt.
   *[high] Sie liegt bei { $high } oder darüber, und jeder Muss-Bedarf ist erfüllt.
}
