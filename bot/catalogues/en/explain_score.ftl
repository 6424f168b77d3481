# Why a cell has its score and its place: factors and sums.

explain-score-which = Which cell? Name a persona and a phase.
explain-score-none = { $cell } has no score: { $status }, so nothing is counted.
explain-score-priority = { $waits ->
    [yes] { $cell } has priority { $priority } = 100 × importance { $weight } × hole { $hole } × urgency { $urgency } × { $discount } (in progress: { $briefs }).
   *[no] { $cell } has priority { $priority } = 100 × importance { $weight } × hole { $hole } × urgency { $urgency }.
}
explain-score-weight = Importance { $weight }: { $participation }. Hole { $hole }: { $covered } covered.
explain-score-urgency = Urgency = { $base } + { $demandweight } × demand { $demand } + { $dealsweight } × deals { $deals } + { $staleweight } × stale { $stale }.
explain-score-urgency-whole = Urgency { $urgency }: open requests, content past its shelf life and deals past their usual time.
explain-score-no-demand = Demand: nobody asked in vain in { $days } days.
explain-score-demand = { $n ->
    [one] Demand: { $n } open request in { $days } days from { $people }, last { $last }.
   *[other] Demand: { $n } open requests in { $days } days from { $people }, last { $last }.
}
askers = { $n ->
    [one] 1 person
   *[other] { $n } people
}
explain-score-no-deals = Deals: none is stuck here.
explain-score-deals = Deals past their usual time: { $deals }.
explain-score-deal = { $account } ({ $days } days, usual { $usual })
explain-score-stale = Stale: { $share } of the needs by weight lost their content to age.
explain-score-coverage = Coverage { $covered } = ({ $parts }) ÷ { $total }.
explain-score-part = { $points } × { $coverage }
explain-score-need-empty = { $need } { $label } { $coverage }: nothing is tagged.
explain-score-need = { $need } { $label } { $coverage }: { $assets }.
explain-score-counted = { $asset } { $strength } ({ $fit })
explain-score-counted-lens = { $asset } { $strength } ({ $fit }, × { $lens } for language or industry)
explain-score-fit = fit { $fit } = format { $formatweight } × { $format } + depth { $depthweight } × { $depth } + freshness { $freshnessweight } × { $freshness } + quality { $qualityweight } × { $quality }
explain-score-idle = { $asset } adds 0 ({ $why })
explain-score-idle-language = { $asset } adds 0 (in { $language })
explain-score-idle-better = { $asset } adds 0 (a better one counts)
explain-score-rule = { $status }: { $why ->
    [low] it is below { $low }, whatever else is met.
    [stopped] no must of a { $part } is met (0 of { $musts }), which makes a gap of any sum.
    [between] it is from { $low } to below { $high }; { $met } of { $musts } musts are met.
    [must] it is { $high } or more, but only { $met } of { $musts } musts are met.
   *[high] it is { $high } or more, and every must is met.
}
