# Why a pack has these assets, or a matrix these figures.

why-given-pack = { $n ->
    [one] It is in the pack for this need:
   *[other] They are in the pack for these needs:
}
why-given-matrix = Every figure is counted the same way; here is the weakest one, { $cell }:
