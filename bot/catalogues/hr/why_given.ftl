# Zašto paket ima ove sadržaje ili matrica ove brojke.

why-given-pack = { $n ->
    [one] U paketu je zbog ove potrebe:
   *[other] U paketu su zbog ovih potreba:
}
why-given-matrix = Svaka se brojka računa jednako; ovo je najslabija, { $cell }:
