# Why an asset may not be offered. Each stands in a list or in brackets, so none is a sentence.

blocked-status = nije objavljeno ({ $status })
blocked-expired = isteklo { $day }
blocked-superseded = zamijenjeno sadržajem { $asset }
blocked-withdrawn = kupac je povukao dopuštenje
blocked-withdrawn-on = kupac je povukao dopuštenje { $day }
blocked-claims = sadrži tvrdnju koja se ne smije koristiti ({ $claims })
blocked-audience = { $audience ->
    [internal] samo interno
    [partner] samo za partnere
    [nda] samo uz NDA
   *[other] samo za { $audience }
}
