# Što piše u tekstu nekog asseta.

text-of-asset-says = { $asset } o { $words }: { $quote }
text-of-asset-nothing = { $language ->
    [none] { $asset } ne govori o { $words }.
   *[other] Ne nalazim { $words } u { $asset }; tekst je na drugom jeziku ({ $language }).
}
text-of-asset-nearest = Najbliže tome: { $quote }
text-of-asset-no-number = { $asset } ne navodi broj za { $words }.
text-of-asset-length = Duljina: { $length }.
