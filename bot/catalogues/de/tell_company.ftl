# Tatsachen der Firma allein bei ihrem Namen.

tell-company-rivals = { $n } Wettbewerber sind notiert: { $names }.
tell-company-kind = { $kind ->
    [direct] direkter Wettbewerber
    [adjacent] angrenzend
    [status-quo] was man heute tut
   *[other] Wettbewerber
}
tell-company-rival = { $name }, { $kind }
tell-company-rival-noted = { $name }, { $kind }: { $note }
tell-company-against = { $n ->
    [0] Inhalte dagegen sind hier nicht zu lesen.
   *[other] Inhalte dagegen: { $assets }.
}
tell-company-ask = was haben wir gegen { $name }?
tell-company-segments = { $n ->
    [one] Das Segment:
   *[other] { $n } Segmente:
}
tell-company-changed = { $name }, geändert am { $day }: { $why }
