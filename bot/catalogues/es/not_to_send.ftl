# What may not go to a customer.

not-to-send = { $n ->
    [0] Ninguno de { $all } contenidos está vetado para clientes.
    [one] 1 de { $all } contenidos no puede ir a un cliente.
   *[other] { $n } de { $all } contenidos no pueden ir a un cliente.
}
not-to-send-only = { $audience ->
    [internal] Solo para compañeros
    [partner] Solo para socios
   *[nda] Solo con NDA
}: { $assets }
