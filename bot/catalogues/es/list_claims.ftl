# Which claims may be used. The claims themselves are said as they are written.

list-claims-headline = { $n ->
    [one] { $n } afirmación aprobada.
   *[other] { $n } afirmaciones aprobadas.
}
list-claims-headline-about = { $n ->
    [0] Ninguna afirmación aprobada contiene las palabras «{ $topic }»; todas las que hay:
    [one] { $n } afirmación aprobada sobre «{ $topic }».
   *[other] { $n } afirmaciones aprobadas sobre «{ $topic }».
}
list-claims-source = fuente { $source }
list-claims-no-source = sin fuente
list-claims-until = válida hasta el { $day }
list-claims-lapsed = Caducada, no usar: { $claim } ({ $id })
list-claims-never = Nunca: { $claim } ({ $id }): { $why }
list-claims-instead = Nunca: { $claim } ({ $id }): { $why }; usa { $instead } en su lugar
list-claims-source-of = fuente de { $id }
list-claims-makes-forbidden = contiene una afirmación prohibida ({ $id })
list-claims-forbidden = { $n ->
    [one] { $n } afirmación prohibida.
   *[other] { $n } afirmaciones prohibidas.
}
list-claims-forbidden-about = { $n ->
    [one] { $n } afirmación prohibida sobre { $topic }.
   *[other] { $n } afirmaciones prohibidas sobre { $topic }.
}
list-claims-say = Nunca: { $claim } ({ $id }): { $why }; en su lugar: { $instead }
