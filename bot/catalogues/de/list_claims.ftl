# Which claims may be used. The claims themselves are said as they are written.

list-claims-headline = { $n ->
    [one] { $n } freigegebene Aussage.
   *[other] { $n } freigegebene Aussagen.
}
list-claims-headline-about = { $n ->
    [0] Keine freigegebene Aussage enthält die Wörter „{ $topic }“; alle, die es gibt:
    [one] { $n } freigegebene Aussage zum Thema „{ $topic }“.
   *[other] { $n } freigegebene Aussagen zum Thema „{ $topic }“.
}
list-claims-source = Quelle { $source }
list-claims-no-source = ohne Quelle
list-claims-until = gültig bis { $day }
list-claims-lapsed = Abgelaufen, nicht verwenden: { $claim } ({ $id })
list-claims-never = Niemals: { $claim } ({ $id }): { $why }
list-claims-instead = Niemals: { $claim } ({ $id }): { $why }; stattdessen { $instead } verwenden
list-claims-source-of = Quelle von { $id }
list-claims-makes-forbidden = enthält eine verbotene Aussage ({ $id })
list-claims-forbidden = { $n ->
    [one] { $n } verbotene Aussage.
   *[other] { $n } verbotene Aussagen.
}
list-claims-forbidden-about = { $n ->
    [one] { $n } verbotene Aussage zu { $topic }.
   *[other] { $n } verbotene Aussagen zu { $topic }.
}
list-claims-say = Niemals: { $claim } ({ $id }): { $why }; stattdessen: { $instead }
