# A shorter piece than those just given.

shorter-one-there = Kraće, za iste potrebe:
shorter-one-none = Za iste potrebe nema ništa kraće od: { $asset }{ $said ->
    [yes] , { $length }.
   *[no] .
}
