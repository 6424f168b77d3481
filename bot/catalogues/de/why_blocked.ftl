# Why an asset may not be offered. Each stands in a list or in brackets, so none is a sentence.

blocked-status = nicht veröffentlicht ({ $status })
blocked-expired = abgelaufen am { $day }
blocked-superseded = ersetzt durch { $asset }
blocked-withdrawn = Kundenfreigabe zurückgezogen
blocked-withdrawn-on = Kundenfreigabe zurückgezogen am { $day }
blocked-claims = enthält eine nicht zulässige Aussage ({ $claims })
blocked-audience = { $audience ->
    [internal] nur intern
    [partner] nur für Partner
    [nda] nur unter NDA
   *[other] nur für { $audience }
}
