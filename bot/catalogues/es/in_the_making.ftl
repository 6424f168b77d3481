# What is being written of what was asked for.

in-the-making-brief = { $written ->
    [yes] En preparación: { $brief } ({ $facts }).
   *[no] Pedido, nadie lo escribe todavía: { $brief } ({ $facts }).
}
in-the-making-draft = En borrador, todavía no se puede usar: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }responsable: { $who }.
}
