# Lo que pueden tener los partners.

for-partners-given = { $n ->
    [0] Un partner no puede tener nada de lo que hay{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }.
    [one] Un partner puede tener { $n } contenido{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] , solo para partners.
    }
   *[other] Un partner puede tener { $n } contenidos{ $where ->
        [none] { "" }
       *[other] { " " }({ $where })
    }{ $only ->
        [0] .
       *[other] ; solo para partners: { $only }.
    }
}
for-partners-nothing = { $n ->
    [0] Cada celda tiene algo que un partner puede tener.
   *[other] { $n } de { $of } celdas no tienen nada que un partner pueda tener:
}
for-partners-kept = solo { $assets }, interno o bajo NDA
