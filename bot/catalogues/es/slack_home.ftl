# App Home, the digest and what may be asked.

slack-home-title = Qué necesitan los compradores, qué tenemos, qué falta
slack-coverage = Cobertura
slack-top-gaps = Mayores huecos
slack-to-tidy = Por ordenar en la biblioteca
slack-review-queue = { $n ->
    [one] Un contenido con etiquetas incompletas
   *[other] { $n } contenidos con etiquetas incompletas
}
slack-review = Revisar
slack-my-briefs = Mis briefs
slack-free-briefs = Todavía sin redactor
slack-no-briefs = No tienes ningún brief por escribir.
slack-my-deals = Mis oportunidades abiertas
slack-no-deals = No tienes ninguna oportunidad abierta aquí.
slack-collateral = Materiales
slack-not-on-board = *Aprobación pendiente:* { $who }
slack-due-on = entrega { $day }
slack-no-due = sin fecha
slack-ask-me = Puedes preguntarme
slack-your-feedback = Qué fue de tus comentarios
slack-known = Conozco { $assets } y { $cells } del mapa
slack-synced = sincronizado { $day }, { $time }
slack-never-synced = aún sin sincronizar
slack-settings = Ajustes
slack-settings-offer = Aquí están tu idioma, tus nombres de fases, el resumen y los recordatorios.
slack-digest-title = Desde el { $day }
slack-digest-first = La cobertura es { $covered }. Aún sin historial.
slack-digest-coverage = { $mark } La cobertura es { $covered }, era { $before }.
slack-new-gaps = { $n ->
    [one] *Un hueco nuevo:* { $cells }
   *[other] *{ $n } huecos nuevos:* { $cells }
}
slack-closed-gaps = { $n ->
    [one] *Un hueco cerrado:* { $cells }
   *[other] *{ $n } huecos cerrados:* { $cells }
}
slack-unanswered = Sin respuesta: «{ $question }»{ $known ->
    [yes] {" "}({ $asker })
   *[no] {""}
}
slack-expires = { $asset } caduca el { $day }
slack-unused = { $n ->
    [one] *Un buen contenido que nadie usa:* { $assets }
   *[other] *{ $n } buenos contenidos que nadie usa:* { $assets }
}
slack-used = Tu «{ $title }»: usado { $uses }×, oportunidades: { $deals }
slack-fresh = *{ $account }*: novedad: { $what }
slack-digest-below = Solo tú ves esto. Una semana sin novedades no envía nada.
slack-mute = Silenciar
slack-ask-help = ¿Qué puedes hacer?
slack-ask-needs = ¿Qué necesita { $persona } en { $phase }?
slack-ask-find = ¿Qué tenemos para { $persona } en { $phase }?
slack-ask-proof = Pruebas para { $persona }
slack-ask-deals = ¿Cuáles de mis oportunidades están paradas?
slack-ask-brief = Brief para { $persona } en { $phase }
slack-ask-briefs = ¿Qué tengo pendiente?
slack-ask-quotes = ¿Qué dice { $persona } con sus palabras?
slack-ask-gaps = ¿Dónde están nuestros mayores huecos de contenido?
slack-ask-matrix = Muéstrame la matriz de cobertura
slack-ask-expired = ¿Qué ha caducado?
slack-brief-next = { $part ->
    [decides] Acéptalo, asígnalo o descártalo.
    [reviews] Revísalo y luego publícalo o devuélvelo.
    [asked_for] Lo pediste tú.
    [waits] Debe responder a lo que preguntaste en vano.
   *[other] { $status ->
        [assigned] Empieza a escribir.
        [in_progress] Entrégalo a revisión.
        [in_review] Lo tienen quienes revisan.
       *[other] Míralo.
    }
}
