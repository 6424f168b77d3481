# What the deals listed are narrowed to.

deals-where = { $whose ->
    [mine] Eigene offene Deals { $so } ({ $n } von { $all })
   *[all] Offene Deals { $so } ({ $n } von { $all })
}{ $n ->
    [0] { ":" } keiner.
   *[other] { ":" } { $accounts }.
}
deals-where-narrowed = Nur die { $so }.
deals-where-not-kept = Danach nicht eingegrenzt, die Liste der Deals sagt es hier nicht: { $so }.
deals-where-owner = von { $what }
deals-where-least = über { $what }
deals-where-most = bis { $what }
deals-where-market = im Land { $what }
deals-where-stage = in { $what }
deals-where-industry = aus der Branche { $what }
deals-where-segment = aus dem Segment { $what }
deals-where-language = mit der Sprache { $what }
deals-where-competitor = gegen { $what }
deals-where-other-industry = nicht aus der Branche { $what }
deals-where-other-segment = nicht aus dem Segment { $what }
deals-where-other-language = nicht mit der Sprache { $what }
deals-where-other-competitor = nicht gegen { $what }
deals-where-persona = mit bekanntem Kontakt { $what }
deals-where-no-rival = ohne Wettbewerber
deals-where-no-close = ohne Abschlussdatum
deals-where-no-step = ohne nächsten Schritt
tell-deal-ended = { $ended ->
    [won] Gewonnene Deals
   *[lost] Verlorene Deals
} ({ $n }){ $n ->
    [0] { "." }
   *[other] { ":" } { $accounts }.
}
