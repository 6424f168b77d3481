# What may not go to a customer.

not-to-send = { $n ->
    [0] Keins von { $all } Assets ist für Kunden gesperrt.
    [one] 1 von { $all } Assets darf nicht an Kunden gehen.
   *[other] { $n } von { $all } Assets dürfen nicht an Kunden gehen.
}
not-to-send-only = { $audience ->
    [internal] Nur für Kollegen
    [partner] Nur für Partner
   *[nda] Nur unter NDA
}: { $assets }
