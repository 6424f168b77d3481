# Campaigns asked for by what is said of them.

campaigns-that = { $n ->
    [0] Nijedna od { $all } kampanja: { $so }.
   *[other] Kampanje { $so }: { $n } od { $all }.
}
campaigns-that-use = koje koriste { $what }
campaigns-that-are-of = koje vodi { $who }
campaigns-that-planned = koje tek počinju
