# Facts of the company by their name alone.

tell-company-rivals = { $n } competitors are written down: { $names }.
tell-company-kind = { $kind ->
    [direct] direct competitor
    [adjacent] adjacent
    [status-quo] what people do today
   *[other] competitor
}
tell-company-rival = { $name }, { $kind }
tell-company-rival-noted = { $name }, { $kind }: { $note }
tell-company-against = { $n ->
    [0] No content against it may be read here.
   *[other] Content against it: { $assets }.
}
tell-company-ask = what do we have against { $name }?
tell-company-segments = { $n ->
    [one] The segment:
   *[other] { $n } segments:
}
tell-company-changed = { $name }, changed on { $day }: { $why }
