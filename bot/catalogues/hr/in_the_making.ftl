# What is being written of what was asked for.

in-the-making-brief = { $state ->
    [begun] U izradi: { $brief } ({ $facts }).
    [given] Dodijeljeno, nije započeto: { $brief } ({ $facts }).
   *[asked] Traženo, još nitko ne piše: { $brief } ({ $facts }).
}
in-the-making-draft = U nacrtu, još nije za upotrebu: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }zadužen: { $who }.
}
