# What is said of a question asked in vain.

outcome-noted = Pitanje je zabilježeno.
outcome-noted-too = Pitanje je zabilježeno. Isto je već { $n ->
    [one] pitala { $n } osoba
    [few] pitalo { $n } kolega
   *[other] pitalo { $n } kolega
}.
outcome-noted-last = Pitanje je zabilježeno. { $n ->
    [one] Isto je već pitanje: { $who }, { $day }
    [few] Isto je već pitalo { $n } kolega, zadnji put { $who }, { $day }
   *[other] Isto je već pitalo { $n } kolega, zadnji put { $who }, { $day }
}
