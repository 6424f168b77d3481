# What may not go to a customer.

not-to-send = { $n ->
    [0] None of { $all } assets is barred from customers.
    [one] 1 of { $all } assets may not go to a customer.
   *[other] { $n } of { $all } assets may not go to a customer.
}
not-to-send-only = { $audience ->
    [internal] For colleagues only
    [partner] For partners only
   *[nda] Only under NDA
}: { $assets }
