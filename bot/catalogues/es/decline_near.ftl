# No answer, with the nearest thing there is.

decline-near-out-of-scope = Eso queda fuera de lo que hago. Pregúntame por personas, fases, contenidos, huecos, oportunidades o briefs.
decline-near-price = Ninguna regla de aquí permite un precio por debajo de la lista, así que no prometas ninguno: lo decide quien fija los precios.
decline-near-out-of-data = No tengo datos sobre eso, así que no voy a adivinar.
decline-near-assets = Lo más cercano en la biblioteca, quizá útil:
decline-near-claim = Afirmación aprobada más cercana: { $claim } ({ $id }).
decline-near-forbidden = Nadie puede prometer «{ $claim }» ({ $id }).
decline-near-forbidden-why = Nadie puede prometer «{ $claim }» ({ $id }): { $why }.
decline-near-campaign = La campaña que conozco: { $id } { $name } ({ $cell }); sus resultados están en otro sitio.
decline-near-campaign-since = La campaña que conozco: { $id } { $name } ({ $cell }, desde el { $day }); sus resultados están en otro sitio.
decline-near-text = su texto se acerca a «{ $topic }»
decline-near-unlike = No he entendido «{ $question }». ¿Querías preguntar algo de esto?
decline-near-question-of = { $intent ->
   *[gap_list] ¿dónde están nuestras mayores lagunas?
    [metrics] ¿qué ha cambiado este mes?
    [audit] ¿qué contenidos están caducados?
    [brief_status] ¿qué briefs están abiertos?
    [claims] ¿qué podemos afirmar?
    [coverage_matrix] muéstrame la cobertura
    [campaign_info] ¿qué campañas están en marcha?
    [style] ¿qué dice la guía de estilo?
    [journey_info] ¿qué fases hay?
    [persona_info] ¿quiénes son nuestras personas?
    [evidence] ¿qué dicen nuestros clientes?
    }
decline-near-contact = No guardo direcciones ni teléfonos de nadie: quien lleva la oportunidad los tiene en el CRM.
