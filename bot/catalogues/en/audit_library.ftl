# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n } of { $assets } { $assets ->
    [one] asset
   *[other] assets
} { $n ->
    [one] needs a hand:
   *[other] need a hand:
}
audit-library-nothing = Nothing to mend.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-proposed = proposed ({ $n }): { $titles }
