# Which campaigns run against which cells.

tell-campaigns-headline = { $when ->
    [running] { $n ->
        [one] { $n } Kampagne läuft: { $campaigns }.
       *[other] { $n } Kampagnen laufen: { $campaigns }.
    }
    [ended] { $n ->
        [one] { $n } Kampagne ist beendet: { $campaigns }.
       *[other] { $n } Kampagnen sind beendet: { $campaigns }.
    }
   *[any] { $n ->
        [one] { $n } Kampagne: { $campaigns }.
       *[other] { $n } Kampagnen: { $campaigns }.
    }
}
tell-campaigns-running = läuft
tell-campaigns-running-until = läuft bis { $day }
tell-campaigns-ended-on = beendet am { $day }
tell-campaigns-starts = beginnt am { $day }
tell-campaigns-one = { $campaign }: { $state }. Zuständig: { $owner }.
tell-campaigns-began = Begonnen am { $day }.
tell-campaigns-nobody = niemand
tell-campaigns-no-channel = keine genannt
tell-campaigns-channels = { $fits ->
    [yes] Dort, wo sie suchen: sie läuft über { $channels }; { $cell } nutzt { $places }.
   *[no] Nicht dort, wo sie suchen: sie läuft über { $channels }; { $cell } nutzt { $places }.
}
tell-campaigns-channels-unknown = Kanäle: { $channels }. Karte und Kampagne nennen nicht beide Kanäle für { $cell }.
tell-campaigns-elsewhere = nicht dort, wo diese Leser suchen
tell-campaigns-unpromoted = Abgedeckt, aber ohne Kampagne: { $cells }.
tell-campaigns-bare = Gar keine Kampagne in { $phases }.
tell-campaigns-none = Keine Kampagne passt dazu.
tell-campaigns-none-of-motion = Keine Kampagne ({ $motion }) passt dazu.
tell-campaigns-covered = { $cell } ist zu { $covered } abgedeckt.
tell-campaigns-layer = Kampagnenebene
tell-campaigns-layer-question = zeig mir die Abdeckungsmatrix mit der Kampagnenebene
tell-campaigns-of-another = { $campaign } ist nicht dafür: Sie ist für { $cell }.
tell-campaigns-within = { $edge ->
    [starts] { $n ->
        [0] Vom { $first } bis { $last } beginnt keine Kampagne.
        [one] { $n } Kampagne beginnt vom { $first } bis { $last }:
       *[other] { $n } Kampagnen beginnen vom { $first } bis { $last }:
    }
   *[ends] { $n ->
        [0] Vom { $first } bis { $last } endet keine Kampagne.
        [one] { $n } Kampagne endet vom { $first } bis { $last }:
       *[other] { $n } Kampagnen enden vom { $first } bis { $last }:
    }
}
tell-campaigns-place = { $edge ->
    [starts] { $place ->
        [first] Beginnt zuerst: { $campaign }, { $day }.
       *[last] Beginnt zuletzt: { $campaign }, { $day }.
    }
   *[ends] { $place ->
        [first] Endet zuerst: { $campaign }, { $day }.
       *[last] Endet zuletzt: { $campaign }, { $day }.
    }
}
