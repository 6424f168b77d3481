# Records of the library by whose they are, how old and how used.

tell-shelf-first = { $order ->
    [oldest] Reviewed longest ago
    [newest] Newest
    [most_used] Used most in 90 days
    [least_used] Used least in 90 days
   *[worst] Most to mend
}: { $asset }.
tell-shelf-found = { $n ->
    [0] None of the { $all }: { $what }.
   *[other] { $n } of { $all }: { $what }.
}
tell-shelf-owner = owner { $owner }
tell-shelf-trait = { $trait ->
    [unreviewed] not reviewed since { $day }
    [unused] not used in 90 days
    [needless] without a need
    [unowned] without an owner
    [overdue] with an overdue review
    [fresh] new from { $day } to { $last }
   *[untranslated] in no other language
}
tell-shelf-lacking = without a version in { $languages }
tell-shelf-created = of { $day }
tell-shelf-reviewed = reviewed { $day }
