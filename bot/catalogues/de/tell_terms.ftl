# What the words of the map mean.

tell-terms = { $part ->
    [driver] Treibende Kraft: führt den Käufer durch die Phase und liest am meisten.
    [participant] Beteiligt: nimmt an der Phase teil, ohne sie zu führen.
    [gatekeeper] Gatekeeper: nimmt an der Phase nicht teil, aber ohne die Zustimmung dieser Person kommt der Käufer nicht weiter. Inhalte erreichen sie über andere und bitten um diese Zustimmung.
   *[not-involved] Nicht beteiligt: hat mit der Phase nichts zu tun; dort wird nichts dafür geschrieben.
}
tell-product-no = Nein. Was { $product } nicht tut: { $thing }.
tell-product-does-not = Was { $product } nicht macht: { $things }.
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
    [participation] Beteiligung: was eine Persona in einer Phase tut: treibende Kraft, beteiligt, Gatekeeper oder nicht beteiligt.
    [persona] Persona: eine Art Käufer: wie sie arbeitet, entscheidet und liest.
    [phase] Phase: ein Schritt auf dem Weg der Käufer, wie ihn die Karte der Firma hat.
    [role] Kaufrolle: was eine Persona in jedem Deal ist, etwa Champion oder Budgetverantwortung; die Beteiligung gilt je Phase.
    [asset] Asset: ein einzelner Inhalt, zum Beispiel ein Dokument; Collateral, wenn der Vertrieb ihn verschickt.
    [brief] Briefing: was jemand zum Schreiben des nächsten Inhalts bekommt: Leser, Bedarf, Belege, Aussagen, was es gibt, woran Erfolg gemessen wird.
    [claim] Aussage: ein Satz, den das Marketing verwenden darf, mit Quelle. Eine verbotene sperrt die Assets, die sie treffen.
    [gate] Schwächstes Gate: die niedrigste Abdeckung unter treibenden Kräften und Gatekeepern einer Phase.
    [pack] Paket: was in einem Deal jetzt zu schicken ist, das Beste zuerst.
    [suggestion] Vorschlag: ein Bedarf, dem ein Asset zu dienen scheint, ohne dass jemand ihn getaggt hat; er zählt, sobald ihn ein Mensch bestätigt.
    [blocked] Gesperrt: darf nicht angeboten werden: Entwurf, abgelaufen, ersetzt, Erlaubnis entzogen, verbotene Aussage, intern oder nur für Partner.
    [evidence] Beleg: was Kunden sagten oder taten, wörtlich, aus einer Notiz der Marktforschung.
   *[depth] Tiefe: 1 Kurzfassung, 2 Überblick, 3 ausführlich, 4 Nachschlagewerk.
}
tell-terms-stands-in = „{ $term }“ ist kein Wort der Karte. Es steht in: { $where }.
tell-terms-nowhere = „{ $term }“ ist kein Wort der Karte und steht nirgends in der Bibliothek.
