# What in the library needs a hand. The findings themselves are in common.

audit-library-headline = { $n } von { $assets } { $assets ->
    [one] Asset
   *[other] Assets
} { $n ->
    [one] braucht Pflege:
   *[other] brauchen Pflege:
}
audit-library-nothing = Es gibt nichts in Ordnung zu bringen.
audit-library-empty = In der Bibliothek steht noch kein Asset.
audit-library-found = { $finding } ({ $n }): { $assets }
audit-library-more = { $n } weitere
audit-library-proposed = vorgeschlagen ({ $n }): { $titles }
audit-library-none-of = Unter „{ $findings }“ steht kein Asset. Aus anderen Gründen brauchen { $n } von { $assets } Pflege.
audit-library-used = { $n }× genutzt in 90 Tagen
audit-library-unused = { $n ->
    [one] 1 von { $of } veröffentlichten Assets ({ $share }) wurde in den letzten 90 Tagen nicht genutzt:
   *[other] { $n } von { $of } veröffentlichten Assets ({ $share }) wurden in den letzten 90 Tagen nicht genutzt:
}
audit-library-general = Ein anderswo gehörter Anteil ist eine allgemeine Behauptung, dieser ist in unserer Bibliothek gezählt.
