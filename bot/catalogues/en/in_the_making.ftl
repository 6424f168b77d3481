# What is being written of what was asked for.

in-the-making-brief = { $written ->
    [yes] In the making: { $brief } ({ $facts }).
   *[no] Asked for, nobody writes it yet: { $brief } ({ $facts }).
}
in-the-making-draft = In draft, not for use yet: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }owner { $who }.
}
