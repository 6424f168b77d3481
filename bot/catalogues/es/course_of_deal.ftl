# El camino de una oportunidad, y dónde su etapa y sus personas no están igual de lejos.

course-of-deal-back = { $account } retrocedió el { $day }: de { $left } a { $entered }.
course-of-deal-stages = Etapas: { $stages }
course-of-deal-onward = { $account } nunca retrocedió.
course-of-deal-unknown = { $account }: no se guarda el historial de sus etapas.
course-of-deal-no-history = No se guarda el historial de etapas, así que no puedo decir qué oportunidades retrocedieron.
course-of-deal-which = { $n ->
    [0] Ninguna de las oportunidades que puedes ver retrocedió una etapa.
    [one] 1 oportunidad retrocedió una etapa: { $accounts }.
   *[other] { $n } oportunidades retrocedieron una etapa: { $accounts }.
}
course-of-deal-at-odds = El CRM dice { $stage }, sus personas siguen en { $phase }: allí falta aún el sí de { $people }.
