# Od upravo navedenih asseta oni koji su takvi.

among-given = { $n ->
    [0] Ništa od upravo navedenog nije takvo (pregledano: { $all }).
   *[other] Od upravo navedenih ({ $all }) takvih je: { $n }
}
