# What a persona needs in a phase, what meets it and what is missing.

tell-needs-headline = { $cell } ({ $part }): { $status }; { $open ->
    [0] todas las necesidades están cubiertas
   *[other] { $open } de { $n ->
        [one] { $n } necesidad
       *[other] { $n } necesidades
    } sin cubrir
}.
tell-needs-who = En { $phase } hay { $n } { $parts }: { $names }.
tell-needs-gatekeepers = No participan en la evaluación, pero sin su aprobación no se pasa de fase.
tell-needs-cells = { $personas } en { $phases }: { $n ->
    [0] aún no hay ninguna necesidad anotada
   *[other] { $open ->
        [0] todas las necesidades están cubiertas
       *[other] { $open } de { $n ->
            [one] { $n } necesidad
           *[other] { $n } necesidades
        } sin cubrir
    }
}.
tell-needs-on-matter = Sobre «{ $matter }», { $personas }: { $n ->
    [one] { $met ->
        [0] una necesidad, sin cubrir
       *[other] una necesidad, cubierta
    }
   *[other] { $met } de { $n } necesidades cubiertas
}.
tell-needs-others = Tratan de otra cosa y no se enumeran: { $n ->
    [one] { $n } necesidad más
   *[other] { $n } necesidades más
} en { $phases }.
tell-needs-covered = { $status }, { $covered }
tell-needs-reads = lee { $habits }
tell-needs-channels = canales: { $channels }
tell-needs-low-evidence = { $n ->
    [0] poca evidencia: no se preguntó a nadie
   *[other] poca evidencia: solo { $notes }
}
tell-needs-no-evidence = sin evidencia
tell-needs-not-met = sin cubrir: { $needs }
tell-needs-only = solo { $assets }
tell-needs-nothing-yet = nada todavía
tell-needs-in-language = en { $language }
tell-needs-elsewhere = nada en { $language }; en { $there }: { $assets }
tell-needs-not-written = Aquí no hay nada escrito en { $language }; las cifras son las de { $default }.
tell-needs-nothing-in = Para quien lee en { $language }: { $without ->
    [0] hay algo en { $language } para cada necesidad
   *[other] no hay nada en { $language } para { $without } de { $n } necesidades
}; lo que está en { $default } cuenta un { $counts }.
tell-needs-without-language = En cualquier idioma: { $covered }.
tell-needs-maybe = quizá: { $asset } parece servir para { $needs }, pero aún no está etiquetado
tell-needs-maybe-with = quizá: { $asset } parece servir para { $needs }, pero aún no está etiquetado; con él se llegaría al { $potential }
tell-needs-unmapped = todavía no está en el mapa.
tell-needs-not-involved = no participa, así que ahí no hace falta contenido.
tell-needs-no-content = { $persona }: ahí no necesita contenido.
tell-needs-undecided = { $persona }: esa fase aún no está mapeada; nadie ha decidido qué necesita.
tell-needs-first-phase = La primera fase que cuenta: { $phase }.
tell-needs-phase-unmapped = { $n ->
    [one] { $phases } se conoce, pero aún no está en el mapa
   *[other] { $phases } se conocen, pero aún no están en el mapa
}, así que no puedo decir quién necesita qué ahí.
tell-needs-nobody-as = Nadie tiene este papel en { $phases }: { $part }.
tell-needs-nobody-in = Nadie participa en { $phases }.
tell-needs-nobody = El mapa no tiene a nadie ahí.
