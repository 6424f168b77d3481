# Briefs asked for by what is said of them.

briefs-that = { $n ->
    [0] Keiner von { $all } Briefs ist { $so }.
   *[other] Briefs { $so }: { $n } von { $all }.
}
briefs-that-state = im Stand „{ $what }“
briefs-that-no-writer = ohne Autor
briefs-that-no-day = ohne Termin
briefs-that-requested = angefordert von { $who }
briefs-that-asked-for = angefordert vom { $first } bis { $last }
briefs-that-for = für { $what }
