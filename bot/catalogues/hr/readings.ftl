# How a question was read, where the asker may not expect it.

readings-several-phases = „{ $word }” može značiti { $phases }: { $n ->
    [2] odgovor vrijedi za obje faze
   *[other] odgovor vrijedi za sve te faze
}.
readings-sales-meeting = „{ $word }” ovdje je shvaćeno kao prodajni sastanak{ $n ->
    [0] .
   *[other] : { $phases }.
}
readings-no-stage = „{ $word }” ovdje nije faza: faze su { $phases }.
readings-workplace = „{ $word }” je pročitano kao { $persona }.
readings-unspoken = Ne odgovaram na tom jeziku ({ $language }); jezici odgovora: { $spoken }.
readings-market = Sadržaj je poredan po jeziku i djelatnosti, ne po mjestu: „{ $word }” je pročitano kao { $meant }.
readings-no-market = Ovdje ništa nije poredano po „{ $word }”, pa to ništa ne sužava.
readings-guess = Shvaćeno kao pitanje o tome { $intent ->
    [need_lookup] koji sadržaj persona treba u nekoj fazi
    [asset_find] kakvog sadržaja ima
    [coverage_matrix] što je pokriveno
    [gap_list] što najviše nedostaje
    [persona_info] tko je persona
    [journey_info] što se događa u fazi
    [crosswalk] kojoj fazi odgovara stupanj drugog modela
    [evidence] što kažu istraživanja
    [claims] što se smije tvrditi
    [audit] što je zastarjelo, isteklo, neoznačeno ili dvostruko
    [campaign_info] kojih kampanja ima
    [style] kako pisati
   *[help] što se može pitati
}{ $n ->
    [0] .
   *[other] : { $names }.
}
