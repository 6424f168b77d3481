# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n } of { $assets } { $assets ->
    [one] asset
   *[other] assets
} { $n ->
    [one] needs a hand:
   *[other] need a hand:
}
audit-library-nothing = Nothing to mend.
audit-library-empty = There is no asset in the library yet.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-more = { $n } more
audit-library-proposed = proposed ({ $n }): { $titles }
audit-library-none-of = No asset is under “{ $findings }”. { $n } of { $assets } need a hand for other reasons.
audit-library-used = used { $n }× in 90 days
audit-library-unused = { $n ->
    [one] 1 of { $of } published assets ({ $share }) was not used in the last 90 days:
   *[other] { $n } of { $of } published assets ({ $share }) were not used in the last 90 days:
}
audit-library-general = A share heard elsewhere is a general claim, this one is counted in our library.
