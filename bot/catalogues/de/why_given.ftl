# Warum ein Paket diese Inhalte hat, oder eine Matrix diese Zahlen.

why-given-pack = { $n ->
    [one] Dafür ist er im Paket:
   *[other] Dafür sind sie im Paket:
}
why-given-matrix = Jede Zahl wird gleich gerechnet; hier die schwächste, { $cell }:
