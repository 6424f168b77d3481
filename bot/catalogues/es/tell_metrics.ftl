# Figures of the map, of use and of questions.

tell-metrics-gaps = Huecos: { $gap }; cubiertas en parte: { $partial }; celdas con lectores: { $cells }.
tell-metrics-needs = Necesidades: { $n }; cubiertas: { $met }; débiles: { $weak }; sin cubrir: { $unmet }.
tell-metrics-map = Personas: { $personas }; fases: { $phases }.
tell-usage-most = Lo más usado en 90 días: { $asset } ({ $times }×). Se conoce el uso de { $of }.
tell-usage-least = Lo menos usado en 90 días: { $asset } ({ $times }×). Se conoce el uso de { $of }.
tell-usage-line = { $n }×: { $asset }
tell-usage-line-blocked = { $n }×: { $asset }, no usar: { $why }
tell-usage-unknown = No consta ningún uso ahí.
tell-questions = { $n ->
    [0] Ninguna pregunta quedó sin respuesta del { $first } al { $last } (preguntas: { $of }).
    [one] { $n } pregunta de { $of } quedó sin respuesta del { $first } al { $last }.
   *[other] { $n } preguntas de { $of } quedaron sin respuesta del { $first } al { $last }.
}
tell-questions-closed = { $n ->
    [one] { $n } de ellas la cerró una pieza publicada desde entonces.
   *[other] { $n } de ellas las cerraron piezas publicadas desde entonces.
}
tell-questions-unmatched = { $n ->
    [one] Ninguna necesidad del mapa explica { $n } de ellas: quizá falte en él.
   *[other] Ninguna necesidad del mapa explica { $n } de ellas: quizá falten algunas.
}
tell-questions-no-need = ninguna necesidad la explica
