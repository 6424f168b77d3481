# Which campaigns run against which cells.

tell-campaigns-headline = { $n ->
    [one] { $n } Kampagne: { $campaigns }.
   *[other] { $n } Kampagnen: { $campaigns }.
}
tell-campaigns-ended = beendet
tell-campaigns-elsewhere = nicht dort, wo diese Leser suchen
tell-campaigns-unpromoted = Abgedeckt, aber ohne Kampagne: { $cells }.
tell-campaigns-bare = Gar keine Kampagne in { $phases }.
tell-campaigns-none = Keine Kampagne passt dazu.
tell-campaigns-none-of-motion = Keine Kampagne ({ $motion }) passt dazu.
tell-campaigns-covered = { $cell } ist zu { $covered } abgedeckt.
