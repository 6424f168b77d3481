# A shorter piece than those just given.

shorter-one-there = Más corto, para las mismas necesidades:
shorter-one-none = No hay nada más corto para las mismas necesidades que { $asset }{ $said ->
    [yes] , { $length }.
   *[no] .
}
