# Por qué un paquete tiene estos contenidos, o una matriz estas cifras.

why-given-pack = { $n ->
    [one] Está en el paquete por esta necesidad:
   *[other] Están en el paquete por estas necesidades:
}
why-given-matrix = Todas las cifras se calculan igual; esta es la más débil, { $cell }:
