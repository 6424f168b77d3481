# What a statement about a cell rests on. Customers' words are quoted as they stand in the notes.

show-evidence-for-what = Evidence for what? Name a persona or a phase.
show-evidence-headline = { $n ->
    [one] What we know about { $personas } rests on { $n } note: { $notes }.
   *[other] What we know about { $personas } rests on { $n } notes: { $notes }.
}
show-evidence-no-notes = No note holds anything about { $personas }.
show-evidence-quote = “{ $text }” ({ $source })
show-evidence-pattern = pattern, not cause: { $text } ({ $source })
show-evidence-low = { $n ->
    [0] Evidence is low: nobody was asked.
    [one] Evidence is low: { $n } qualitative note.
   *[other] Evidence is low: { $n } qualitative notes.
}
show-evidence-low-in = { $n ->
    [one] Evidence is low: { $n } qualitative note (only { $segments }).
   *[other] Evidence is low: { $n } qualitative notes (only { $segments }).
}
show-evidence-enough = { $n ->
    [one] Evidence is enough to act on: { $n } qualitative note.
   *[other] Evidence is enough to act on: { $n } qualitative notes.
}
show-evidence-enough-in = { $n ->
    [one] Evidence is enough to act on: { $n } qualitative note (only { $segments }).
   *[other] Evidence is enough to act on: { $n } qualitative notes (only { $segments }).
}
show-evidence-through = { $account } (through { $owner })
show-evidence-interview = To interview next: a contact ({ $persona }) at { $accounts }.
show-evidence-numbers-only = These are numbers only ({ $notes }): nobody was asked why.
show-evidence-kinds = Notes: { $asked } qualitative, { $counted } quantitative
show-evidence-inside = { $n ->
    [one] 1 taken while somebody was buying
   *[other] { $n } taken while somebody was buying
}
show-evidence-days = { $n ->
    [one] of { $last }
   *[other] from { $first } to { $last }
}
show-evidence-no-kind = { $kind ->
    [numbers] No numbers are kept about { $personas }.
   *[words] Nobody was asked about { $personas }; there are numbers only.
}
show-evidence-need = { $n ->
    [0] { $id }, { $need }: low evidence, no note speaks for it.
   *[other] { $id }, { $need }: rests on { $notes }.
}
