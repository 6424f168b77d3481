# Where the map rests on few talks with customers.

tell-thin-evidence-headline = { $n ->
    [0] Evidence is thin nowhere: every cell rests on two talks or more.
    [one] Evidence is thin in { $n } of { $of } cells: fewer than two talks with customers.
   *[other] Evidence is thin in { $n } of { $of } cells: fewer than two talks with customers.
}
tell-thin-evidence-in = { $n ->
    [0] Evidence is thin nowhere for { $segments }.
    [one] For { $segments } evidence is thin in { $n } cell: fewer than two talks with customers from there.
   *[other] For { $segments } evidence is thin in { $n } cells: fewer than two talks with customers from there.
}
tell-thin-evidence-reader = { $n ->
    [0] { $persona }: nobody was asked ({ $phases })
   *[other] { $persona }: only { $notes } ({ $phases })
}
tell-thin-evidence-needs = Low evidence, no note speaks for { $n ->
    [one] 1 need: { $needs }
   *[other] { $n } needs: { $needs }
}{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
}
tell-thin-evidence-unheard = No talk at all with customers from: { $segments }.
