# What is known of an asset: may it be used, how fresh is it, what does it serve.

tell-asset-unknown = Unter diesem Namen gibt es nichts, was hier gezeigt werden darf.
tell-asset-may-be-shared = { $asset }: darf weitergegeben werden.
tell-asset-not-for-use = { $asset }: nicht zu verwenden.
tell-asset-usable = { $asset }: ja, darf verwendet werden.
tell-asset-internal = { $asset }: INTERN, nur für Kolleginnen und Kollegen.
tell-asset-internal-no = Nein, nicht nach außen: { $asset } ist INTERN, nur für Kolleginnen und Kollegen.
tell-asset-withheld = { $asset }: nein, nicht zu verwenden: { $reason }.
tell-asset-claim = { $id }: { $why }.
tell-asset-claim-instead = { $id }: { $why }. Stattdessen { $instead } verwenden: { $claim }.
tell-asset-never-reviewed = nie geprüft
tell-asset-overdue = geprüft am { $day }, Prüfung überfällig seit { $due }
tell-asset-due = geprüft am { $day }, nächste Prüfung am { $due }
tell-asset-expires = läuft ab am { $day }
tell-asset-serves = Erfüllt: { $needs }.
tell-asset-suggested = vielleicht auch, noch ohne Tag: { $needs }
tell-asset-used = In 90 Tagen { $n ->
    [0] nie verwendet
   *[other] { $n }-mal verwendet
}.
tell-asset-used-last = In 90 Tagen { $n ->
    [0] nie verwendet
   *[other] { $n }-mal verwendet
}, zuletzt am { $day }.
tell-asset-owner = Zuständig: { $owner }.
tell-asset-same-need = erfüllt denselben Bedarf
tell-asset-cells-aged = { $cells }: { $assets }, davon { $aged } über der Haltbarkeit.
tell-asset-cells-fresh = { $cells }: { $n ->
    [0] keine Assets
    [one] das eine Asset ist innerhalb seiner Haltbarkeit
   *[other] alle { $n } Assets sind innerhalb ihrer Haltbarkeit
}.
tell-asset-for = Für { $readers } in { $phases }.
tell-asset-versions = Andere Fassungen: { $assets }.
tell-asset-no-versions = Eine andere Fassung davon ist nicht bekannt.
tell-asset-languages = Auf { $language }; { $assets ->
    [none] in keiner anderen Sprache gibt es etwas für dieselben Bedarfe
   *[other] für dieselben Bedarfe in anderen Sprachen: { $assets }
}.
tell-asset-newest = Am neuesten: { $asset }.
tell-asset-of-day = { $asset }, vom { $day }
tell-asset-expiry = { $gone ->
    [yes] Abgelaufen am { $day }
   *[no] Läuft am { $day } ab
}.
tell-asset-no-expiry = Kein Ablaufdatum.
tell-asset-no-figures = der Text nennt keine Zahl
