# What is said of a question asked in vain.

outcome-noted = Pitanje je zabilježeno.
outcome-noted-too = Pitanje je zabilježeno. Isto je već { $n ->
    [one] pitala { $n } osoba
    [few] pitalo { $n } kolega
   *[other] pitalo { $n } kolega
}.
