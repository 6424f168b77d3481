# Which campaigns run against which cells.

tell-campaigns-headline = { $when ->
    [running] { $n ->
        [one] Traje { $n } kampanja: { $campaigns }.
        [few] Traju { $n } kampanje: { $campaigns }.
       *[other] Traje { $n } kampanja: { $campaigns }.
    }
    [ended] { $n ->
        [one] Završena { $n } kampanja: { $campaigns }.
        [few] Završene { $n } kampanje: { $campaigns }.
       *[other] Završeno { $n } kampanja: { $campaigns }.
    }
   *[any] { $n ->
        [one] { $n } kampanja: { $campaigns }.
        [few] { $n } kampanje: { $campaigns }.
       *[other] { $n } kampanja: { $campaigns }.
    }
}
tell-campaigns-running = traje
tell-campaigns-running-until = traje do { $day }
tell-campaigns-ended-on = završena { $day }
tell-campaigns-starts = počinje { $day }
tell-campaigns-one = { $campaign }: { $state }. Odgovara: { $owner }.
tell-campaigns-began = Počela { $day }.
tell-campaigns-nobody = nitko
tell-campaigns-no-channel = nijedan nije naveden
tell-campaigns-channels = { $fits ->
    [yes] Ondje gdje gledaju: ide preko { $channels }; { $cell } gleda { $places }.
   *[no] Nije ondje gdje gledaju: ide preko { $channels }; { $cell } gleda { $places }.
}
tell-campaigns-channels-unknown = Kanali: { $channels }. Karta i kampanja ne navode obje kanale za { $cell }.
tell-campaigns-elsewhere = nije ondje gdje taj čitatelj gleda
tell-campaigns-unpromoted = Pokriveno, bez kampanje: { $cells }.
tell-campaigns-bare = Bez ijedne kampanje: { $phases }.
tell-campaigns-none = Nijedna kampanja tomu ne odgovara.
tell-campaigns-none-of-motion = Nijedna { $motion } kampanja tomu ne odgovara.
tell-campaigns-covered = { $cell }: pokrivenost { $covered }.
tell-campaigns-layer = Sloj kampanja
tell-campaigns-layer-question = pokaži mi matricu pokrivenosti sa slojem kampanja
tell-campaigns-of-another = { $campaign } nije za to: namijenjena je za { $cell }.
tell-campaigns-within = { $edge ->
    [starts] { $n ->
        [0] Nijedna kampanja ne počinje u razdoblju { $first } – { $last }
       *[other] Kampanje koje počinju u razdoblju { $first } – { $last }: { $n }
    }
   *[ends] { $n ->
        [0] Nijedna kampanja ne završava u razdoblju { $first } – { $last }
       *[other] Kampanje koje završavaju u razdoblju { $first } – { $last }: { $n }
    }
}
tell-campaigns-place = { $edge ->
    [starts] { $place ->
        [first] Prva počinje: { $campaign }, { $day }
       *[last] Posljednja počinje: { $campaign }, { $day }
    }
   *[ends] { $place ->
        [first] Prva završava: { $campaign }, { $day }
       *[last] Posljednja završava: { $campaign }, { $day }
    }
}
