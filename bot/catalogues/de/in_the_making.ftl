# What is being written of what was asked for.

in-the-making-brief = { $written ->
    [yes] In Arbeit: { $brief } ({ $facts }).
   *[no] Angefordert, noch schreibt es niemand: { $brief } ({ $facts }).
}
in-the-making-draft = Als Entwurf da, noch nicht zu verwenden: { $asset }{ $who ->
    [none] { "." }
   *[known] { ", " }zuständig: { $who }.
}
