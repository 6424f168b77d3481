# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n ->
    [one] Doradu treba { $n } sadržaj
    [few] Doradu trebaju { $n } sadržaja
   *[other] Doradu treba { $n } sadržaja
} od ukupno { $assets }:
audit-library-nothing = Nema ništa za popravak.
audit-library-empty = U knjižnici još nema nijednog asseta.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-more = još { $n }
audit-library-proposed = predloženo ({ $n }): { $titles }
audit-library-none-of = Pod „{ $findings }” nema nijednog sadržaja. Zbog drugih razloga pažnju treba { $n } od { $assets }.
audit-library-used = { $n }× u 90 dana
audit-library-unused = { $n ->
    [one] { $n } od { $of } objavljenih asseta ({ $share }) nije korišten u zadnjih 90 dana:
    [few] { $n } od { $of } objavljenih asseta ({ $share }) nisu korištena u zadnjih 90 dana:
   *[other] { $n } od { $of } objavljenih asseta ({ $share }) nije korišteno u zadnjih 90 dana:
}
audit-library-general = Udio koji se čuje drugdje opća je tvrdnja, ovaj je izbrojan u našoj knjižnici.
