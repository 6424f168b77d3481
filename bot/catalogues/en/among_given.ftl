# Of the assets just given, those that are as asked.

among-given = { $n ->
    [0] Nothing just given is that (looked at: { $all }).
    [one] { $n } of the { $all } just given is that:
   *[other] { $n } of the { $all } just given are that:
}
