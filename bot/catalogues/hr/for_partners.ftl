# Što smiju dobiti partneri.

for-partners-given = { $n ->
    [0] Partner od toga ne smije dobiti ništa{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }.
    [one] Partner smije dobiti { $n } asset{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] , samo za partnere.
    }
    [few] Partner smije dobiti { $n } asseta{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] ; samo za partnere: { $only }.
    }
   *[other] Partner smije dobiti { $n } asseta{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] ; samo za partnere: { $only }.
    }
}
for-partners-nothing = { $n ->
    [0] Svako polje ima nešto što partner smije dobiti.
    [one] { $n } od { $of } polja nema ništa što partner smije dobiti:
    [few] { $n } od { $of } polja nemaju ništa što partner smije dobiti:
   *[other] { $n } od { $of } polja nema ništa što partner smije dobiti:
}
for-partners-kept = samo { $assets }, interno ili uz NDA
