# Was Partner haben dürfen.

for-partners-given = { $n ->
    [0] Partner dürfen davon nichts haben{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }.
    [one] Partner dürfen { $n } Asset haben{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] , nur für Partner bestimmt.
    }
   *[other] Partner dürfen { $n } Assets haben{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] ; nur für Partner bestimmt: { $only }.
    }
}
for-partners-nothing = { $n ->
    [0] In jeder der Zellen gibt es etwas, das Partner haben dürfen.
   *[other] { $n } von { $of } Zellen haben nichts, das Partner haben dürfen:
}
for-partners-kept = nur { $assets }, intern oder unter NDA
