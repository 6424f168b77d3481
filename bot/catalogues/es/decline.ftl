# What Milepost says when it cannot answer, and what can be asked instead.

decline-no-deal = No conozco ninguna oportunidad ni persona con ese nombre que puedas ver.
decline-not-in-the-map = Eso no está en el mapa.
decline-unresolved = { $n ->
    [one] { $words } no está en el mapa: qué necesita lo dirían dos entrevistas.
   *[other] { $words } no están en el mapa: qué necesitan lo dirían dos entrevistas por cada uno.
}
decline-unread = No conozco { $words }: ninguna persona, fase ni cuenta que puedas ver se llama así.
decline-known = Personas del mapa: { $personas }.
decline-no-map = Todavía no hay nada mapeado, así que no se puede decir qué falta.
decline-no-map-remedy = Quien administra Milepost añade personas, fases y necesidades: personas.yaml y journey.yaml.
decline-known-more = { $n } más
decline-near = Lo más cercano en el mapa: { $personas }.
decline-near-label = Necesidades: { $persona }
decline-near-question = { $phase ->
    [none] ¿qué necesita { $persona }?
   *[other] ¿qué necesita { $persona } en { $phase }?
}
decline-which-phase = ¿Qué fase? Quién es ({ $part }) cambia de una fase a otra.
decline-gaps-label = Mayores huecos
decline-gaps = ¿dónde están nuestros mayores huecos de contenido?
decline-stock-label = Lo que hay
decline-stock = ¿cuántos contenidos tenemos?
decline-gatekeeper-label = Necesidades de un gatekeeper
decline-needs = { $part ->
    [driver] ¿qué contenido necesita el impulsor en { $phase }?
    [participant] ¿qué contenido necesitan los participantes en { $phase }?
   *[gatekeeper] ¿qué contenido necesita el gatekeeper en { $phase }?
}
decline-coverage-label = Cobertura
decline-coverage = muéstrame la matriz de cobertura
