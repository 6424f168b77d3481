# What expires within the days somebody names.

tell-expiry-assets = { $n ->
    [0] Kein veröffentlichtes Asset läuft ab ({ $first } bis { $last }).
    [one] { $n } veröffentlichtes Asset läuft ab ({ $first } bis { $last }):
   *[other] { $n } veröffentlichte Assets laufen ab ({ $first } bis { $last }):
}
tell-expiry-claims = { $n ->
    [0] Keine Aussage läuft ab ({ $first } bis { $last }).
    [one] { $n } Aussage läuft ab ({ $first } bis { $last }):
   *[other] { $n } Aussagen laufen ab ({ $first } bis { $last }):
}
tell-expiry-already = Schon abgelaufen: { $assets }.
tell-expiry-next = Die nächste am { $day }: { $claim }
tell-expiry-lapsed = { $n ->
    [0] Keine Aussage ist abgelaufen.
    [one] { $n } Aussage ist abgelaufen und nicht mehr zu verwenden:
   *[other] { $n } Aussagen sind abgelaufen und nicht mehr zu verwenden:
}
