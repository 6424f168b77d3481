# What is being written of what was asked for.

in-the-making-brief = { $written ->
    [yes] U izradi: { $brief } ({ $facts }).
   *[no] Traženo, još nitko ne piše: { $brief } ({ $facts }).
}
in-the-making-draft = U nacrtu, još nije za upotrebu: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }zadužen: { $who }.
}
