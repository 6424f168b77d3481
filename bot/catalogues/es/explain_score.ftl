# Why a cell has its score and its place: factors and sums.

explain-score-which = ¿Qué celda? Indica una persona y una fase.
explain-score-none = { $cell } no tiene puntuación ({ $status }), así que no se cuenta nada.
explain-score-priority = { $waits ->
    [yes] { $cell } tiene prioridad { $priority } = 100 × peso { $weight } × hueco { $hole } × urgencia { $urgency } × { $discount } (en curso: { $briefs }).
   *[no] { $cell } tiene prioridad { $priority } = 100 × peso { $weight } × hueco { $hole } × urgencia { $urgency }.
}
explain-score-weight = Peso { $weight }: { $participation }. Hueco { $hole }: cobertura { $covered }.
explain-score-urgency = Urgencia = { $base } + { $demandweight } × demanda { $demand } + { $dealsweight } × oportunidades { $deals } + { $staleweight } × envejecido { $stale }.
explain-score-urgency-whole = Urgencia { $urgency }: peticiones abiertas, contenido envejecido y oportunidades que pasan de su tiempo habitual.
explain-score-no-demand = Demanda: nadie ha preguntado en vano en { $days } días.
explain-score-demand = { $n ->
    [one] Demanda: { $n } petición abierta en { $days } días de { $people }; la última, el { $last }.
   *[other] Demanda: { $n } peticiones abiertas en { $days } días de { $people }; la última, el { $last }.
}
askers = { $n ->
    [one] 1 persona
   *[other] { $n } personas
}
explain-score-no-deals = Oportunidades: ninguna está parada aquí.
explain-score-deals = Oportunidades por encima de su tiempo habitual: { $deals }.
explain-score-deal = { $account } ({ $days } días, lo habitual { $usual })
explain-score-stale = Envejecido: el { $share } de las necesidades, por peso, solo tiene contenido que ha envejecido.
explain-score-coverage = Cobertura { $covered } = ({ $parts }) ÷ { $total }.
explain-score-part = { $points } × { $coverage }
explain-score-need-empty = { $need } { $label } { $coverage }: no hay nada etiquetado.
explain-score-need = { $need } { $label } { $coverage }: { $assets }.
explain-score-counted = { $asset } { $strength } ({ $fit })
explain-score-counted-lens = { $asset } { $strength } ({ $fit }, × { $lens } por idioma o sector)
explain-score-fit = ajuste { $fit } = formato { $formatweight } × { $format } + profundidad { $depthweight } × { $depth } + vigencia { $freshnessweight } × { $freshness } + calidad { $qualityweight } × { $quality }
explain-score-idle = { $asset } suma 0 ({ $why })
explain-score-idle-language = { $asset } suma 0 (idioma: { $language })
explain-score-idle-better = { $asset } suma 0 (cuenta otro mejor)
explain-score-rule = { $status }: { $why ->
    [low] está por debajo de { $low }, se cubra lo que se cubra.
    [stopped] no se cubre ninguna necesidad imprescindible (0 de { $musts }); con este papel ({ $part }) es un hueco, sea cual sea la suma.
    [between] está entre { $low } y menos de { $high }; imprescindibles cubiertas: { $met } de { $musts }.
    [must] está en { $high } o más, pero imprescindibles cubiertas: solo { $met } de { $musts }.
   *[high] está en { $high } o más, y toda necesidad imprescindible está cubierta.
}
