# Phases or readers in the order of their coverage.

rank-coverage = { $order ->
    [worst] Najslabije pokriveno: { $rows }, { $covered }.
    [best] Najbolje pokriveno: { $rows }, { $covered }.
    [none] Još ništa što se računa: { $rows }.
   *[something] Ništa nije prazno. Najslabije pokriveno: { $rows }, { $covered }.
}
