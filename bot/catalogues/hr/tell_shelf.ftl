# Records of the library by whose they are, how old and how used.

tell-shelf-first = { $order ->
    [oldest] Najdavnije pregledano
    [newest] Najnovije
    [most_used] Najviše korišteno u 90 dana
    [least_used] Najmanje korišteno u 90 dana
   *[worst] Najviše za doradu
}: { $asset }.
tell-shelf-found = { $n ->
    [0] Nijedan od { $all }: { $what }.
   *[other] { $n } od { $all }: { $what }.
}
tell-shelf-owner = odgovorna osoba { $owner }
tell-shelf-trait = { $trait ->
    [unreviewed] nije pregledano od { $day }
    [unused] nekorišteno u 90 dana
    [needless] bez potrebe
    [unowned] bez vlasnika
    [overdue] sa zakašnjelim pregledom
    [fresh] novo od { $day } do { $last }
   *[untranslated] ni na jednom drugom jeziku
}
tell-shelf-lacking = bez verzije na jeziku: { $languages }
tell-shelf-created = od { $day }
tell-shelf-reviewed = pregledano { $day }
