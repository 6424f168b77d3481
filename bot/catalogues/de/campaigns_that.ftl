# Campaigns asked for by what is said of them.

campaigns-that = { $n ->
    [0] Keine von { $all } Kampagnen: { $so }.
   *[other] Kampagnen { $so }: { $n } von { $all }.
}
campaigns-that-use = mit { $what }
campaigns-that-are-of = von { $who }
campaigns-that-planned = vor dem Start
