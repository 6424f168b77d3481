# Phases or readers in the order of their coverage.

rank-coverage = { $order ->
    [worst] Covered least: { $rows }, { $covered }.
    [best] Covered best: { $rows }, { $covered }.
    [none] Nothing that counts yet: { $rows }.
   *[something] None is empty. Covered least: { $rows }, { $covered }.
}
