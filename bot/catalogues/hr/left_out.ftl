# Što je odgovor sa sadržajem za slanje izostavio i zašto.

left-out-line = Izostavljeno: { $reasons }.
left-out-first = { $n ->
    [one] Izostavljen je { $n } sadržaj: { $reasons }.
    [few] Izostavljena su { $n } sadržaja: { $reasons }.
   *[other] Izostavljeno je { $n } sadržaja: { $reasons }.
}
left-out-nothing = Ništa nije izostavljeno.
left-out-more = i još { $n }
left-out-less-why = smije se poslati, odgovara slabije
left-out-reason = { $kind ->
    [internal] interno: { $n }
    [expired] isteklo: { $n }
    [superseded] zamijenjeno novijim: { $n }
    [status] nije objavljeno: { $n }
    [withdrawn] kupac više ne dopušta: { $n }
    [claims] s tvrdnjom koja se ne smije koristiti: { $n }
    [audience] za druge čitatelje: { $n }
    [language] na drugom jeziku: { $n }
   *[less] odgovara slabije: { $n }
}
