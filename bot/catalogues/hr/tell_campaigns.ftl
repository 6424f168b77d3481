# Which campaigns run against which cells.

tell-campaigns-headline = { $n ->
    [one] { $n } kampanja: { $campaigns }.
    [few] { $n } kampanje: { $campaigns }.
   *[other] { $n } kampanja: { $campaigns }.
}
tell-campaigns-ended = završena
tell-campaigns-elsewhere = nije ondje gdje taj čitatelj gleda
tell-campaigns-unpromoted = Pokriveno, bez kampanje: { $cells }.
tell-campaigns-bare = Bez ijedne kampanje: { $phases }.
tell-campaigns-none = Nijedna kampanja tomu ne odgovara.
tell-campaigns-none-of-motion = Nijedna { $motion } kampanja tomu ne odgovara.
tell-campaigns-covered = { $cell }: pokrivenost { $covered }.
