# What expires within the days somebody names.

tell-expiry-assets = { $n ->
    [0] No published asset expires from { $first } to { $last }.
    [one] { $n } published asset expires from { $first } to { $last }:
   *[other] { $n } published assets expire from { $first } to { $last }:
}
tell-expiry-claims = { $n ->
    [0] No claim expires from { $first } to { $last }.
    [one] { $n } claim expires from { $first } to { $last }:
   *[other] { $n } claims expire from { $first } to { $last }:
}
tell-expiry-already = Expired already: { $assets }.
tell-expiry-next = The next is on { $day }: { $claim }
tell-expiry-lapsed = { $n ->
    [0] No claim has lapsed.
    [one] { $n } claim has lapsed and is not for use:
   *[other] { $n } claims have lapsed and are not for use:
}
