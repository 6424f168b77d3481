# What the words of the map mean.

tell-terms = { $part ->
    [driver] Pokretač: vodi kupca kroz fazu i najviše čita.
    [participant] Sudionik: sudjeluje u fazi, ali je ne vodi.
    [gatekeeper] Gatekeeper: ne sudjeluje u fazi, ali kupac bez tog odobrenja iz nje ne može izaći. Sadržaj do te osobe dolazi preko drugih i traži to odobrenje.
   *[not-involved] Nije uključen: s fazom nema ništa; ondje se za tu osobu ništa ne piše.
}
tell-product-no = Ne. Što { $product } ne radi: { $thing }.
