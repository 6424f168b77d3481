# De los assets recién dados, los que son así.

among-given = { $n ->
    [0] Nada de lo recién dado es así (mirado: { $all }).
    [one] De los { $all } recién dados, { $n } es así:
   *[other] De los { $all } recién dados, { $n } son así:
}
