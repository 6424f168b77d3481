# What a persona needs in a phase, what meets it and what is missing.

tell-needs-headline = { $cell } ({ $part }): { $status }; { $open ->
    [0] sve su potrebe pokrivene
   *[other] nepokrivene potrebe: { $open } od { $n }
}.
tell-needs-who = { $phase }, { $parts } ({ $n }): { $names }.
tell-needs-gatekeepers = Ne sudjeluju u procjeni, ali bez njihova odobrenja faza se ne završava.
tell-needs-cells = { $personas } ({ $phases }): { $n ->
    [0] još nije zapisana nijedna potreba
   *[other] { $open ->
        [0] sve su potrebe pokrivene
       *[other] nepokrivene potrebe: { $open } od { $n }
    }
}.
tell-needs-on-matter = O temi „{ $matter }”, { $personas }: { $n ->
    [1] { $met ->
        [0] jedna potreba, nije pokrivena
       *[other] jedna potreba, pokrivena
    }
   *[other] pokrivene potrebe: { $met } od { $n }
}.
tell-needs-others = Ostale potrebe nisu o tome i nisu navedene (faze: { $phases }; potrebe: { $n }).
tell-needs-covered = { $status }, { $covered }
tell-needs-reads = čita: { $habits }
tell-needs-channels = kanali: { $channels }
tell-needs-low-evidence = { $n ->
    [0] slabi dokazi: nitko nije pitan
   *[other] slabi dokazi: samo { $notes }
}
tell-needs-no-evidence = bez dokaza
tell-needs-not-met = nije pokriveno: { $needs }
tell-needs-only = samo { $assets }
tell-needs-nothing-yet = još ništa
tell-needs-in-language = jezik: { $language }
tell-needs-elsewhere = ništa na jeziku: { $language }; na jeziku { $there }: { $assets }
tell-needs-not-written = Ovdje ništa nije napisano na jeziku: { $language }; brojke vrijede za { $default }.
tell-needs-nothing-in = Za čitatelje na jeziku { $language }: { $without ->
    [0] za svaku potrebu ima nešto na tom jeziku
   *[other] za { $without } od { $n } potreba nema ništa na tom jeziku
}; ono što je na jeziku { $default } računa se { $counts }.
tell-needs-without-language = Bez obzira na jezik: { $covered }.
tell-needs-maybe = možda: čini se da { $asset } pokriva { $needs }, ali još nije označeno
tell-needs-maybe-with = možda: čini se da { $asset } pokriva { $needs }, ali još nije označeno; s tim bi bilo { $potential }
tell-needs-unmapped = još nije na mapi.
tell-needs-not-involved = ne sudjeluje, pa tu sadržaj nije potreban.
tell-needs-no-content = { $persona }: tu sadržaj nije potreban.
tell-needs-undecided = { $persona }: ta faza još nije mapirana; nitko nije odlučio što treba.
tell-needs-first-phase = Prva važna faza: { $phase }.
tell-needs-phase-unmapped = { $n ->
    [one] Faza { $phases } je poznata, ali još nije mapirana
   *[other] Faze { $phases } su poznate, ali još nisu mapirane
}, pa ne mogu reći tko tu što treba.
tell-needs-nobody-as = Nitko nema tu ulogu ({ $part }) u ovoj fazi: { $phases }.
tell-needs-nobody-in = Nitko ne sudjeluje u ovoj fazi: { $phases }.
tell-needs-nobody = Na mapi tu nema nikoga.
