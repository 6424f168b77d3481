# What expires within the days somebody names.

tell-expiry-assets = { $n ->
    [0] No caduca ningún contenido publicado (del { $first } al { $last }).
    [one] { $n } contenido publicado caduca (del { $first } al { $last }):
   *[other] { $n } contenidos publicados caducan (del { $first } al { $last }):
}
tell-expiry-claims = { $n ->
    [0] No caduca ninguna afirmación (del { $first } al { $last }).
    [one] { $n } afirmación caduca (del { $first } al { $last }):
   *[other] { $n } afirmaciones caducan (del { $first } al { $last }):
}
tell-expiry-already = Ya caducado: { $assets }.
tell-expiry-next = La siguiente, el { $day }: { $claim }
tell-expiry-lapsed = { $n ->
    [0] Ninguna afirmación ha caducado.
    [one] { $n } afirmación ha caducado y no se puede usar:
   *[other] { $n } afirmaciones han caducado y no se pueden usar:
}
