# What is said of a question asked in vain.

outcome-noted = I noted the question.
outcome-noted-too = I noted the question. { $n ->
    [one] { $n } colleague asked
   *[other] { $n } colleagues asked
} for the same before.
outcome-noted-last = I noted the question. { $n ->
    [one] { $who } asked for the same before, on { $day }
   *[other] { $n } colleagues asked for the same before, { $who } last, on { $day }
}.
