# What the deals listed are narrowed to.

deals-where = { $whose ->
    [mine] Vaši otvoreni poslovi { $so } ({ $n } od { $all })
   *[all] Otvoreni poslovi { $so } ({ $n } od { $all })
}{ $n ->
    [0] { ":" } nijedan.
   *[other] { ":" } { $accounts }.
}
deals-where-narrowed = Samo poslovi { $so }.
deals-where-not-kept = Po ovome nije suženo, popis poslova to ovdje ne govori: { $so }.
deals-where-owner = osobe { $what }
deals-where-least = iznad { $what }
deals-where-most = do { $what }
deals-where-market = u zemlji { $what }
deals-where-stage = u fazi { $what }
deals-where-industry = iz djelatnosti { $what }
deals-where-segment = iz segmenta { $what }
deals-where-language = na jeziku { $what }
deals-where-competitor = protiv { $what }
deals-where-other-industry = izvan djelatnosti { $what }
deals-where-other-segment = izvan segmenta { $what }
deals-where-other-language = na drugom jeziku, ne { $what }
deals-where-other-competitor = ne protiv { $what }
deals-where-persona = s poznatim kontaktom { $what }
deals-where-no-rival = bez konkurenta
deals-where-no-close = bez datuma zaključenja
deals-where-no-step = bez sljedećeg koraka
tell-deal-ended = { $ended ->
    [won] Dobiveni poslovi
   *[lost] Izgubljeni poslovi
} ({ $n }){ $n ->
    [0] { "." }
   *[other] { ":" } { $accounts }.
}
