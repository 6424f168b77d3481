# A shorter piece than those just given.

shorter-one-there = Kürzer, für dieselben Bedürfnisse:
shorter-one-none = Für dieselben Bedürfnisse gibt es nichts Kürzeres als { $asset }{ $said ->
    [yes] , { $length }.
   *[no] .
}
