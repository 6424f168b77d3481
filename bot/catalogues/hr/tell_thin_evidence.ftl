# Gdje mapa počiva na malo razgovora s kupcima.

tell-thin-evidence-headline = { $n ->
    [0] Dokazi nigdje nisu slabi: svako polje počiva na barem dva razgovora.
    [one] Dokazi su slabi u { $n } od { $of } polja: manje od dva razgovora s kupcima.
    [few] Dokazi su slabi u { $n } od { $of } polja: manje od dva razgovora s kupcima.
   *[other] Dokazi su slabi u { $n } od { $of } polja: manje od dva razgovora s kupcima.
}
tell-thin-evidence-in = { $n ->
    [0] Dokazi nigdje nisu slabi ({ $segments }).
    [one] { $segments }: dokazi su slabi u { $n } polju, manje od dva razgovora s tamošnjim kupcima.
    [few] { $segments }: dokazi su slabi u { $n } polja, manje od dva razgovora s tamošnjim kupcima.
   *[other] { $segments }: dokazi su slabi u { $n } polja, manje od dva razgovora s tamošnjim kupcima.
}
tell-thin-evidence-reader = { $n ->
    [0] { $persona }: nitko nije pitan ({ $phases })
   *[other] { $persona }: samo { $notes } ({ $phases })
}
tell-thin-evidence-needs = Slabi dokazi, nijedna bilješka ne govori o { $n ->
    [one] { $n } potrebi: { $needs }
    [few] { $n } potrebe: { $needs }
   *[other] { $n } potreba: { $needs }
}{ $more ->
    [0] .
   *[other] { " " }i još { $more }.
}
tell-thin-evidence-unheard = Nijedan razgovor s kupcima iz: { $segments }.
