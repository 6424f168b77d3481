# What the deals listed are narrowed to.

deals-where = { $whose ->
    [mine] Your open deals { $so } ({ $n } of { $all })
   *[all] Open deals { $so } ({ $n } of { $all })
}{ $n ->
    [0] { ":" } none.
   *[other] { ":" } { $accounts }.
}
deals-where-narrowed = Only those { $so }.
deals-where-not-kept = Not narrowed by this, the list of deals does not say it here: { $so }.
deals-where-owner = of { $what }
deals-where-least = over { $what }
deals-where-most = up to { $what }
deals-where-market = in { $what }
deals-where-stage = in { $what }
deals-where-industry = in the industry { $what }
deals-where-segment = in the segment { $what }
deals-where-language = that speak { $what }
deals-where-competitor = against { $what }
deals-where-other-industry = not in the industry { $what }
deals-where-other-segment = not in the segment { $what }
deals-where-other-language = that do not speak { $what }
deals-where-other-competitor = not against { $what }
deals-where-persona = with { $what } known
deals-where-no-rival = without a competitor
deals-where-no-close = without a closing date
deals-where-no-step = without a next step
tell-deal-ended = { $ended ->
    [won] Deals won
   *[lost] Deals lost
} ({ $n }){ $n ->
    [0] { "." }
   *[other] { ":" } { $accounts }.
}
