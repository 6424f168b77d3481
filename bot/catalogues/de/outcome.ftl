# What is said of a question asked in vain.

outcome-noted = Die Frage ist notiert.
outcome-noted-too = Die Frage ist notiert. { $n ->
    [one] Schon { $n } Person hat
   *[other] Schon { $n } andere haben
} nach demselben gefragt.
outcome-noted-last = Die Frage ist notiert. { $n ->
    [one] { $who } hat am { $day } schon nach demselben gefragt
   *[other] Schon { $n } andere haben nach demselben gefragt, zuletzt { $who } am { $day }
}.
