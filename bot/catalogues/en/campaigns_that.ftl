# Campaigns asked for by what is said of them.

campaigns-that = { $n ->
    [0] None of { $all } campaigns: { $so }.
   *[other] Campaigns { $so }: { $n } of { $all }.
}
campaigns-that-use = using { $what }
campaigns-that-are-of = of { $who }
campaigns-that-planned = still to start
