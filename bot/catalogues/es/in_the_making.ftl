# What is being written of what was asked for.

in-the-making-brief = { $state ->
    [begun] En preparación: { $brief } ({ $facts }).
    [given] Asignado, sin empezar: { $brief } ({ $facts }).
   *[asked] Pedido, nadie lo escribe todavía: { $brief } ({ $facts }).
}
in-the-making-draft = En borrador, todavía no se puede usar: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }responsable: { $who }.
}
