# What expires within the days somebody names.

tell-expiry-assets = { $n ->
    [0] Ne istječe nijedan objavljeni sadržaj ({ $first } – { $last }).
    [one] { $n } objavljeni sadržaj istječe ({ $first } – { $last }):
   *[other] Objavljeni sadržaji koji istječu: { $n } ({ $first } – { $last }):
}
tell-expiry-claims = { $n ->
    [0] Ne istječe nijedna tvrdnja ({ $first } – { $last }).
    [one] { $n } tvrdnja istječe ({ $first } – { $last }):
   *[other] Tvrdnje koje istječu: { $n } ({ $first } – { $last }):
}
tell-expiry-already = Već isteklo: { $assets }.
tell-expiry-next = Sljedeća { $day }: { $claim }
tell-expiry-lapsed = { $n ->
    [0] Nijedna tvrdnja nije istekla.
   *[other] Istekle tvrdnje, nisu za upotrebu: { $n }
}
