# Warum ein Paket diese Inhalte hat, oder eine Matrix diese Zahlen.

why-given-pack = { $n ->
    [one] Dafür ist er im Paket:
   *[other] Dafür sind sie im Paket:
}
why-given-matrix = Jede Zahl wird gleich gerechnet; hier die schwächste, { $cell }:
why-given-found = { $n ->
    [one] Dadurch ist er gefunden:
   *[other] Dadurch sind sie gefunden, der beste zuerst:
}
why-given-says = { $quote ->
    [title] Der Titel sagt es.
   *[other] Es steht darin: { $quote }
}
why-given-rules = { $asset }, an jeder Regel fürs Weitergeben gemessen:
why-given-rule = { $rule ->
    [status] veröffentlicht
    [expired] { $day ->
        [none] ohne Enddatum
       *[other] gültig bis { $day }
    }
    [superseded] kein neuerer ersetzt ihn
    [withdrawn] { $permission ->
        [none] kein Kunde muss ihn freigeben
       *[other] kein Kunde hat seine Freigabe zurückgezogen
    }
    [claims] er enthält keine unzulässige Aussage
   *[audience] { $audience ->
        [nda] für Leser unter NDA, mit diesem Hinweis
       *[other] für Leser außerhalb
    }
}
why-given-nothing = Nichts, was hier herausgegeben werden darf, kommt mit Titel, Tags oder einem Satz der Frage nahe genug.
