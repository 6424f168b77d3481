# The coverage matrix, line by line. The question is typed as it stands.

show-matrix-headline = Coverage is { $covered } overall.
show-matrix-of = { $what } is { $covered } covered.
show-matrix-headline-through = Coverage is { $covered } overall ({ $lens }).
show-matrix-nothing-mapped = Nothing is mapped yet.
show-matrix-averages = Average by phase: { $phases }
show-matrix-weakest-gates = Weakest gate: { $phases }
show-matrix-weak = Weak gates: { $cells }.
show-matrix-without-needs = { $cell } (no needs written)
show-matrix-gaps = Biggest gaps
show-matrix-gaps-question = where are our biggest content gaps?
show-matrix-gates = Only drivers and gatekeepers
show-matrix-gates-question = show me the coverage matrix for drivers and gatekeepers only
