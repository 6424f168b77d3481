# Which claims may be used. The claims themselves are said as they are written.

list-claims-headline = { $n ->
    [one] { $n } odobrena tvrdnja.
    [few] { $n } odobrene tvrdnje.
   *[other] { $n } odobrenih tvrdnji.
}
list-claims-headline-about = { $n ->
    [0] Nijedna odobrena tvrdnja ne sadrži riječi „{ $topic }”. Sve koje postoje:
    [one] { $n } odobrena tvrdnja na temu „{ $topic }”.
    [few] { $n } odobrene tvrdnje na temu „{ $topic }”.
   *[other] { $n } odobrenih tvrdnji na temu „{ $topic }”.
}
list-claims-source = izvor { $source }
list-claims-no-source = bez izvora
list-claims-until = vrijedi do { $day }
list-claims-lapsed = Isteklo, ne koristiti: { $claim } ({ $id })
list-claims-never = Nikada: { $claim } ({ $id }): { $why }
list-claims-instead = Nikada: { $claim } ({ $id }): { $why }; umjesto toga koristite { $instead }
list-claims-source-of = izvor za { $id }
list-claims-makes-forbidden = sadrži zabranjenu tvrdnju ({ $id })
list-claims-forbidden = { $n ->
    [one] { $n } zabranjena tvrdnja.
    [few] { $n } zabranjene tvrdnje.
   *[other] { $n } zabranjenih tvrdnji.
}
list-claims-forbidden-about = { $n ->
    [one] { $n } zabranjena tvrdnja, tema: { $topic }.
    [few] { $n } zabranjene tvrdnje, tema: { $topic }.
   *[other] { $n } zabranjenih tvrdnji, tema: { $topic }.
}
list-claims-say = Nikad: { $claim } ({ $id }): { $why }; umjesto toga: { $instead }
