# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n ->
    [one] Doradu treba { $n } sadržaj
    [few] Doradu trebaju { $n } sadržaja
   *[other] Doradu treba { $n } sadržaja
} od ukupno { $assets }:
audit-library-nothing = Nema ništa za popravak.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-proposed = predloženo ({ $n }): { $titles }
