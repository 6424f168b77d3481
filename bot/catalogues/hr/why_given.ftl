# Zašto paket ima ove sadržaje ili matrica ove brojke.

why-given-pack = { $n ->
    [one] U paketu je zbog ove potrebe:
   *[other] U paketu su zbog ovih potreba:
}
why-given-matrix = Svaka se brojka računa jednako; ovo je najslabija, { $cell }:
why-given-found = { $n ->
    [one] Pronađeno je po ovome:
   *[other] Pronađeni su po ovome, najbolji prvi:
}
why-given-says = { $quote ->
    [title] Tako mu je u naslovu.
   *[other] Piše: { $quote }
}
why-given-rules = { $asset }, prema svakom pravilu za dijeljenje:
why-given-rule = { $rule ->
    [status] objavljeno
    [expired] { $day ->
        [none] bez datuma isteka
       *[other] vrijedi do { $day }
    }
    [superseded] ništa ga novije ne zamjenjuje
    [withdrawn] { $permission ->
        [none] nijedan kupac ne treba dati dopuštenje
       *[other] nijedan kupac nije povukao dopuštenje
    }
    [claims] ne sadrži tvrdnju koja se ne smije koristiti
   *[audience] { $audience ->
        [nda] za čitatelje uz NDA, što se kaže
       *[other] za čitatelje izvana
    }
}
why-given-nothing = Ništa što se ovdje smije dati nema naslov, oznaku ni rečenicu dovoljno blizu pitanju.
