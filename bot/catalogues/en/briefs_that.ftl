# Briefs asked for by what is said of them.

briefs-that = { $n ->
    [0] None of { $all } briefs is { $so }.
   *[other] Briefs { $so }: { $n } of { $all }.
}
briefs-that-state = in the state “{ $what }”
briefs-that-no-writer = without a writer
briefs-that-no-day = without a due date
briefs-that-requested = requested by { $who }
briefs-that-asked-for = requested from { $first } to { $last }
briefs-that-for = for { $what }
