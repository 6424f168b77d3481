# What the text of an asset says.

text-of-asset-says = { $asset } on { $words }: { $quote }
text-of-asset-nothing = { $language ->
    [none] { $asset } does not speak of { $words }.
   *[other] I find no { $words } in { $asset }, which is in { $language }.
}
text-of-asset-nearest = Nearest to it: { $quote }
text-of-asset-no-number = { $asset } gives no number for { $words }.
text-of-asset-length = Length: { $length }.
