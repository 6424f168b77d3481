# Phases or readers in the order of their coverage.

rank-coverage = { $order ->
    [worst] Am wenigsten abgedeckt: { $rows }, { $covered }.
    [best] Am besten abgedeckt: { $rows }, { $covered }.
    [none] Noch nichts, was zählt: { $rows }.
   *[something] Leer ist nichts davon. Am wenigsten abgedeckt: { $rows }, { $covered }.
}
