# What the words of the map mean.

tell-terms = { $part ->
    [driver] Treibende Kraft: führt den Käufer durch die Phase und liest am meisten.
    [participant] Beteiligt: nimmt an der Phase teil, ohne sie zu führen.
    [gatekeeper] Gatekeeper: nimmt an der Phase nicht teil, aber ohne die Zustimmung dieser Person kommt der Käufer nicht weiter. Inhalte erreichen sie über andere und bitten um diese Zustimmung.
   *[not-involved] Nicht beteiligt: hat mit der Phase nichts zu tun; dort wird nichts dafür geschrieben.
}
tell-product-no = Nein. Was { $product } nicht tut: { $thing }.
tell-product-unknown = Nichts, was ich kenne, sagt, ob { $product } das tut.
tell-product-is = { $product } ist: { $what }
tell-product-no-list = Nicht dabei: { $things }.
tell-terms-own = { $term ->
    [cell] Zelle: eine Persona in einer Phase.
    [need] Bedarf: was eine Persona können oder entscheiden muss, um eine Phase zu verlassen; muss, sollte oder schön.
    [gap] Lücke: eine Zelle mit offenem Bedarf: unter 40 % Abdeckung, oder kein Muss erfüllt bei Treibern und Gatekeepern.
    [coverage] Abdeckung: wie weit das, was angeboten werden darf, den Bedarf einer Zelle erfüllt, 0 bis 100.
    [priority] Priorität: Wichtigkeit × Loch × Dringlichkeit; danach sind die Lücken geordnet.
    [covered] Abgedeckt: mindestens 75 % des Bedarfs einer Zelle sind erfüllt, und jedes Muss.
    [partial] Teilweise: weder abgedeckt noch eine Lücke.
    [unmapped] Nicht kartiert: die Persona ist in der Phase beteiligt, aber niemand hat aufgeschrieben, was sie dort braucht.
    [stale] Veraltet: 30 % oder mehr vom Gewicht des Bedarfs einer Zelle ruhen auf Assets jenseits ihrer Haltbarkeit.
    [thin] Dünn: ein Asset trägt 80 % oder mehr von dem, was eine Zelle mit mehrerem Bedarf hat.
    [potential] Potenzial: die Abdeckung, wenn alle vorgeschlagenen Tags bestätigt wären.
    [micro-journey] Micro-Journey: was eine Persona in einer Phase erreichen will und wie das gut endet.
    [demand] Nachfrage: Fragen ohne gute Antwort, nach Zelle und Bedarf.
   *[depth] Tiefe: 1 Kurzfassung, 2 Überblick, 3 ausführlich, 4 Nachschlagewerk.
}
tell-terms-stands-in = „{ $term }“ ist kein Wort der Karte. Es steht in: { $where }.
tell-terms-nowhere = „{ $term }“ ist kein Wort der Karte und steht nirgends in der Bibliothek.
