# What is said of a question asked in vain.

outcome-noted = Die Frage ist notiert.
outcome-noted-too = Die Frage ist notiert. { $n ->
    [one] Schon { $n } Person hat
   *[other] Schon { $n } andere haben
} nach demselben gefragt.
