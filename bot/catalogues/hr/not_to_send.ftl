# What may not go to a customer.

not-to-send = { $n ->
    [0] Nijedan od { $all } sadržaja nije zabranjen za kupce.
   *[other] Sadržaji koji ne smiju kupcu: { $n } od { $all }.
}
not-to-send-only = { $audience ->
    [internal] Samo za kolege
    [partner] Samo za partnere
   *[nda] Samo uz NDA
}: { $assets }
