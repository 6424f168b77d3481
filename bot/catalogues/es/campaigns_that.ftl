# Campaigns asked for by what is said of them.

campaigns-that = { $n ->
    [0] Ninguna de { $all } campañas: { $so }.
   *[other] Campañas { $so }: { $n } de { $all }.
}
campaigns-that-use = con { $what }
campaigns-that-are-of = de { $who }
campaigns-that-planned = por empezar
