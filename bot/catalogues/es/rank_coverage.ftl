# Phases or readers in the order of their coverage.

rank-coverage = { $order ->
    [worst] Lo menos cubierto: { $rows }, { $covered }.
    [best] Lo mejor cubierto: { $rows }, { $covered }.
    [none] Todavía sin nada que cuente: { $rows }.
   *[something] Nada está vacío. Lo menos cubierto: { $rows }, { $covered }.
}
