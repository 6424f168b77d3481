# What can be asked.

help-what = Digo qué necesita cada comprador en cada fase, qué tenemos para ello, qué falta y qué conviene escribir después.
help-knows = Conozco { $assets }, { $cells } del mapa ({ $involved } con participantes) y { $needs }.
help-guests = Encuentro contenido público: pregunta por un tema, una persona o un formato.
help-deal-label = Una oportunidad
help-deal = { $account }: ¿cuánto tiempo lleva en la etapa y quién falta?
help-gaps-label = Huecos para escribir
help-gaps = ¿los 3 mayores huecos para los que podría escribir?
