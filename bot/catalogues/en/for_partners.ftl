# What whoever sells with us may have.

for-partners-given = { $n ->
    [0] A partner may have nothing we have{ $where ->
        [none] { "" }
       *[other] { " " }for { $where }
    }.
    [one] A partner may have { $n } asset{ $where ->
        [none] { "" }
       *[other] { " " }for { $where }
    }{ $only ->
        [0] .
       *[other] , which is for partners only.
    }
   *[other] A partner may have { $n } assets{ $where ->
        [none] { "" }
       *[other] { " " }for { $where }
    }{ $only ->
        [0] .
        [one] ; 1 of them is for partners only.
       *[other] ; { $only } of them are for partners only.
    }
}
for-partners-nothing = { $n ->
    [0] Every cell asked about has something a partner may have.
   *[other] { $n } of { $of } cells have nothing a partner may have:
}
for-partners-kept = only { $assets }, internal or under NDA
