# Which claims may be used. The claims themselves are said as they are written.

list-claims-headline = { $n ->
    [one] { $n } approved claim.
   *[other] { $n } approved claims.
}
list-claims-headline-about = { $n ->
    [0] No approved claim has the words “{ $topic }”; all there are:
    [one] { $n } approved claim about { $topic }.
   *[other] { $n } approved claims about { $topic }.
}
list-claims-source = source { $source }
list-claims-no-source = no source
list-claims-until = valid to { $day }
list-claims-lapsed = Lapsed, not for use: { $claim } ({ $id })
list-claims-never = Never: { $claim } ({ $id }): { $why }
list-claims-instead = Never: { $claim } ({ $id }): { $why }; use { $instead } instead
list-claims-source-of = source of { $id }
list-claims-makes-forbidden = makes a forbidden claim ({ $id })
list-claims-forbidden = { $n ->
    [one] { $n } forbidden claim.
   *[other] { $n } forbidden claims.
}
list-claims-forbidden-about = { $n ->
    [one] { $n } forbidden claim about { $topic }.
   *[other] { $n } forbidden claims about { $topic }.
}
list-claims-say = Never: { $claim } ({ $id }): { $why }; say instead: { $instead }
