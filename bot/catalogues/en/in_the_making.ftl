# What is being written of what was asked for.

in-the-making-brief = { $state ->
    [begun] In the making: { $brief } ({ $facts }).
    [given] Given to somebody, not begun: { $brief } ({ $facts }).
   *[asked] Asked for, nobody writes it yet: { $brief } ({ $facts }).
}
in-the-making-draft = In draft, not for use yet: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }owner { $who }.
}
