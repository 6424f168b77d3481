# Which campaigns run against which cells.

tell-campaigns-headline = { $when ->
    [running] { $n ->
        [one] { $n } campaña en marcha: { $campaigns }.
       *[other] { $n } campañas en marcha: { $campaigns }.
    }
    [ended] { $n ->
        [one] { $n } campaña terminada: { $campaigns }.
       *[other] { $n } campañas terminadas: { $campaigns }.
    }
   *[any] { $n ->
        [one] { $n } campaña: { $campaigns }.
       *[other] { $n } campañas: { $campaigns }.
    }
}
tell-campaigns-running = en marcha
tell-campaigns-running-until = en marcha hasta el { $day }
tell-campaigns-ended-on = terminada el { $day }
tell-campaigns-starts = empieza el { $day }
tell-campaigns-one = { $campaign }: { $state }. Responsable: { $owner }.
tell-campaigns-began = Empezó el { $day }.
tell-campaigns-nobody = nadie
tell-campaigns-no-channel = ninguno indicado
tell-campaigns-channels = { $fits ->
    [yes] Donde miran: va por { $channels }; { $cell } mira { $places }.
   *[no] No donde miran: va por { $channels }; { $cell } mira { $places }.
}
tell-campaigns-channels-unknown = Canales: { $channels }. El mapa y la campaña no indican los dos canales para { $cell }.
tell-campaigns-elsewhere = no donde mira este lector
tell-campaigns-unpromoted = Cubiertas, sin campaña: { $cells }.
tell-campaigns-bare = Sin ninguna campaña en { $phases }.
tell-campaigns-none = Ninguna campaña encaja con eso.
tell-campaigns-none-of-motion = Ninguna campaña { $motion } encaja con eso.
tell-campaigns-covered = { $cell }: { $covered } de cobertura.
tell-campaigns-layer = Capa de campañas
tell-campaigns-layer-question = muéstrame la matriz de cobertura con la capa de campañas
tell-campaigns-of-another = { $campaign } no es para ese lector: es para { $cell }.
tell-campaigns-within = { $edge ->
    [starts] { $n ->
        [0] Ninguna campaña empieza del { $first } al { $last }.
        [one] { $n } campaña empieza del { $first } al { $last }:
       *[other] { $n } campañas empiezan del { $first } al { $last }:
    }
   *[ends] { $n ->
        [0] Ninguna campaña termina del { $first } al { $last }.
        [one] { $n } campaña termina del { $first } al { $last }:
       *[other] { $n } campañas terminan del { $first } al { $last }:
    }
}
tell-campaigns-place = { $edge ->
    [starts] { $place ->
        [first] Empieza primero: { $campaign }, { $day }.
       *[last] Empieza la última: { $campaign }, { $day }.
    }
   *[ends] { $place ->
        [first] Termina primero: { $campaign }, { $day }.
       *[last] Termina la última: { $campaign }, { $day }.
    }
}
