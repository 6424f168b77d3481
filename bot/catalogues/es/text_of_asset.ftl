# Lo que dice el texto de un asset.

text-of-asset-says = { $asset } sobre { $words }: { $quote }
text-of-asset-nothing = { $language ->
    [none] { $asset } no habla de { $words }.
   *[other] No encuentro { $words } en { $asset }, que está en { $language }.
}
text-of-asset-nearest = Lo más cercano: { $quote }
text-of-asset-no-number = { $asset } no da ningún número de { $words }.
text-of-asset-length = Extensión: { $length }.
