# Briefs asked for by what is said of them.

briefs-that = { $n ->
    [0] Nijedan od { $all } brifova nije { $so }.
   *[other] Brifovi { $so }: { $n } od { $all }.
}
briefs-that-state = u stanju „{ $what }”
briefs-that-no-writer = bez autora
briefs-that-no-day = bez roka
briefs-that-requested = koje traži { $who }
briefs-that-asked-for = traženi od { $first } do { $last }
briefs-that-for = za { $what }
