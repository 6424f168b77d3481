# How a question was read, where the asker may not expect it.

readings-several-phases = «{ $word }» puede ser { $phases }: { $n ->
    [2] la respuesta vale para las dos
   *[other] la respuesta vale para todas
}.
readings-sales-meeting = «{ $word }» se entiende como una reunión de ventas{ $n ->
    [0] .
   *[other] : { $phases }.
}
readings-no-stage = «{ $word }» no es ninguna fase aquí: las fases son { $phases }.
readings-workplace = «{ $word }» se lee como { $persona }.
readings-unspoken = No respondo en { $language }: respondo en { $spoken }.
readings-market = Los contenidos están ordenados por idioma y sector, no por lugar: «{ $word }» se lee como { $meant }.
readings-no-market = Aquí nada está ordenado por «{ $word }», así que no acota nada.
readings-guess = Entendido como una pregunta sobre { $intent ->
    [need_lookup] qué contenido necesita cada comprador en una fase
    [asset_find] qué contenidos hay
    [coverage_matrix] qué está cubierto
    [gap_list] qué es lo que más falta
    [persona_info] quién es un comprador (persona)
    [journey_info] qué pasa en una fase
    [crosswalk] a qué fase equivale la etapa de otro modelo
    [evidence] qué dice la investigación
    [claims] qué se puede afirmar
    [audit] qué está anticuado, caducado, sin etiquetar o repetido
    [campaign_info] qué campañas hay
    [style] cómo escribir
   *[help] qué se puede preguntar
}{ $n ->
    [0] .
   *[other] : { $names }.
}
