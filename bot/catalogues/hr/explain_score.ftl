# Why a cell has its score and its place: factors and sums.

explain-score-which = Koja ćelija? Navedite personu i fazu.
explain-score-none = { $cell } nema ocjenu ({ $status }), pa se ništa ne računa.
explain-score-priority = { $waits ->
    [yes] { $cell } ima prioritet { $priority } = 100 × težina { $weight } × praznina { $hole } × hitnost { $urgency } × { $discount } (u izradi: { $briefs }).
   *[no] { $cell } ima prioritet { $priority } = 100 × težina { $weight } × praznina { $hole } × hitnost { $urgency }.
}
explain-score-weight = Težina { $weight }: { $participation }. Praznina { $hole }: pokrivenost { $covered }.
explain-score-urgency = Hitnost = { $base } + { $demandweight } × potražnja { $demand } + { $dealsweight } × poslovi { $deals } + { $staleweight } × zastarjelo { $stale }.
explain-score-urgency-whole = Hitnost { $urgency }: otvoreni upiti, zastarjeli sadržaj i poslovi koji traju dulje nego inače.
explain-score-no-demand = Potražnja: nitko nije uzalud pitao u { $days } dana.
explain-score-demand = { $n ->
    [one] Potražnja: { $n } otvoren upit u { $days } dana ({ $people }), posljednji { $last }
    [few] Potražnja: { $n } otvorena upita u { $days } dana ({ $people }), posljednji { $last }
   *[other] Potražnja: { $n } otvorenih upita u { $days } dana ({ $people }), posljednji { $last }
}
askers = { $n ->
    [one] { $n } osoba
    [few] { $n } osobe
   *[other] { $n } osoba
}
explain-score-no-deals = Poslovi: ovdje nijedan nije zapeo.
explain-score-deals = Poslovi koji traju dulje nego obično: { $deals }.
explain-score-deal = { $account } ({ $days } dana, uobičajeno { $usual })
explain-score-stale = Zastarjelo: { $share } potreba, po težini, ima samo sadržaj koji je zastario.
explain-score-coverage = Pokrivenost { $covered } = ({ $parts }) ÷ { $total }.
explain-score-part = { $points } × { $coverage }
explain-score-need-empty = { $need } { $label } { $coverage }: ništa nije označeno.
explain-score-need = { $need } { $label } { $coverage }: { $assets }.
explain-score-counted = { $asset } { $strength } ({ $fit })
explain-score-counted-lens = { $asset } { $strength } ({ $fit }, × { $lens } za jezik ili djelatnost)
explain-score-fit = prikladnost { $fit } = format { $formatweight } × { $format } + dubina { $depthweight } × { $depth } + svježina { $freshnessweight } × { $freshness } + kvaliteta { $qualityweight } × { $quality }
explain-score-idle = { $asset } dodaje 0 ({ $why })
explain-score-idle-language = { $asset } dodaje 0 (jezik: { $language })
explain-score-idle-better = { $asset } dodaje 0 (računa se bolji)
explain-score-rule = { $status }: { $why ->
    [low] ispod je { $low }, što god drugo bilo pokriveno.
    [stopped] nijedna nužna potreba nije pokrivena (0 od { $musts }); uz ovu ulogu ({ $part }) to je praznina bez obzira na zbroj.
    [between] od { $low } je i ispod { $high }; pokrivenih nužnih potreba: { $met } od { $musts }.
    [must] { $high } je ili više, ali pokrivenih nužnih potreba: samo { $met } od { $musts }.
   *[high] { $high } je ili više i svaka je nužna potreba pokrivena.
}
