# Was der Text eines Assets sagt.

text-of-asset-says = { $asset } zu { $words }: { $quote }
text-of-asset-nothing = { $language ->
    [none] { $asset } spricht nicht von { $words }.
   *[other] Ich finde { $words } nicht in { $asset }; der Text ist auf { $language }.
}
text-of-asset-nearest = Am nächsten kommt: { $quote }
text-of-asset-no-number = { $asset } nennt keine Zahl zu { $words }.
text-of-asset-length = Länge: { $length }.
