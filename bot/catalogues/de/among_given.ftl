# Von den eben genannten Assets die, auf die es zutrifft.

among-given = { $n ->
    [0] Auf nichts eben Genanntes trifft das zu (angesehen: { $all }).
    [one] Von den { $all } eben genannten trifft das auf { $n } zu:
   *[other] Von den { $all } eben genannten trifft das auf { $n } zu:
}
