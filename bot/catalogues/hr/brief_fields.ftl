# Polja predloženog briefa.

brief-fields-length = { $depth ->
    [1] najviše 1 stranica, 400 riječi ili 3 minute
    [2] 800 do 1.200 riječi ili 10 minuta
    [3] 1.500 do 3.000 riječi, ili predložak s uputama
   *[4] koliko priručnik traži, s kazalom
}
brief-fields-not-opened = { $cell }: ovdje se otvaraju drugi formati ({ $formats }).
brief-fields-not-written = Ovdje se dosad ništa ne piše na jeziku { $languages }: predvidite tko prevodi i tko to provjerava.
brief-fields-past = Taj je rok već prošao.
brief-fields-too-long = Format { $format } ima jednu stranicu: navedite drugi format ili ga skratite.
brief-fields-more-than-read = { $said ->
    [yes] To je više nego što karta predviđa za { $persona }; ondje piše: { $reads }.
   *[no] To je više nego što karta predviđa za { $persona }: { $depth }.
}
