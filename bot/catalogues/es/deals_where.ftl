# What the deals listed are narrowed to.

deals-where = { $whose ->
    [mine] Tus oportunidades abiertas { $so } ({ $n } de { $all })
   *[all] Oportunidades abiertas { $so } ({ $n } de { $all })
}{ $n ->
    [0] { ":" } ninguna.
   *[other] { ":" } { $accounts }.
}
deals-where-narrowed = Solo las oportunidades { $so }.
deals-where-not-kept = Sin filtrar por esto, la lista de oportunidades no lo dice aquí: { $so }.
deals-where-owner = de { $what }
deals-where-least = de más de { $what }
deals-where-most = de hasta { $what }
deals-where-market = en { $what }
deals-where-stage = en { $what }
deals-where-industry = del sector { $what }
deals-where-segment = del segmento { $what }
deals-where-language = en { $what }
deals-where-competitor = contra { $what }
deals-where-other-industry = fuera del sector { $what }
deals-where-other-segment = fuera del segmento { $what }
deals-where-other-language = en otro idioma que { $what }
deals-where-other-competitor = sin { $what } enfrente
deals-where-persona = con contacto conocido: { $what }
deals-where-no-rival = sin competidor
deals-where-no-close = sin fecha de cierre
deals-where-no-step = sin próximo paso
tell-deal-ended = { $ended ->
    [won] Oportunidades ganadas
   *[lost] Oportunidades perdidas
} ({ $n }){ $n ->
    [0] { "." }
   *[other] { ":" } { $accounts }.
}
