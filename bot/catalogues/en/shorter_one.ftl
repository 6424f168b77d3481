# A shorter piece than those just given.

shorter-one-there = Shorter, for the same needs:
shorter-one-none = Nothing shorter is there for the same needs than { $asset }{ $said ->
    [yes] , { $length }.
   *[no] .
}
