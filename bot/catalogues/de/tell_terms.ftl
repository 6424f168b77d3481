# What the words of the map mean.

tell-terms = { $part ->
    [driver] Treibende Kraft: führt den Käufer durch die Phase und liest am meisten.
    [participant] Beteiligt: nimmt an der Phase teil, ohne sie zu führen.
    [gatekeeper] Gatekeeper: nimmt an der Phase nicht teil, aber ohne die Zustimmung dieser Person kommt der Käufer nicht weiter. Inhalte erreichen sie über andere und bitten um diese Zustimmung.
   *[not-involved] Nicht beteiligt: hat mit der Phase nichts zu tun; dort wird nichts dafür geschrieben.
}
tell-product-no = Nein. Was { $product } nicht tut: { $thing }.
