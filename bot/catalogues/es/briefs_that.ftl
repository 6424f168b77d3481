# Briefs asked for by what is said of them.

briefs-that = { $n ->
    [0] Ninguno de los { $all } briefs está { $so }.
   *[other] Briefs { $so }: { $n } de { $all }.
}
briefs-that-state = en el estado «{ $what }»
briefs-that-no-writer = sin redactor
briefs-that-no-day = sin fecha de entrega
briefs-that-requested = que pidió { $who }
briefs-that-asked-for = pedidos del { $first } al { $last }
briefs-that-for = para { $what }
