# What is being written of what was asked for.

in-the-making-brief = { $state ->
    [begun] In Arbeit: { $brief } ({ $facts }).
    [given] Vergeben, noch nicht begonnen: { $brief } ({ $facts }).
   *[asked] Angefordert, noch schreibt es niemand: { $brief } ({ $facts }).
}
in-the-making-draft = Als Entwurf da, noch nicht zu verwenden: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }zuständig: { $who }.
}
