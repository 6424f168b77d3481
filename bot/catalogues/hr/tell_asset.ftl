# What is known of an asset: may it be used, how fresh is it, what does it serve.

tell-asset-unknown = Nema sadržaja s tim imenom koji se ovdje smije pokazati.
tell-asset-may-be-shared = { $asset }: smije se dijeliti.
tell-asset-not-for-use = { $asset }: nije za uporabu.
tell-asset-usable = { $asset }: da, smije se koristiti.
tell-asset-internal = { $asset }: INTERNO, samo za kolege.
tell-asset-internal-no = Ne, ne prema van: { $asset } je INTERNO, samo za kolege.
tell-asset-withheld = { $asset }: ne, nije za uporabu: { $reason }
tell-asset-claim = { $id }: { $why }.
tell-asset-claim-instead = { $id }: { $why }. Umjesto toga koristite { $instead }: { $claim }.
tell-asset-never-reviewed = nikad pregledano
tell-asset-overdue = pregledano { $day }, novi pregled kasni od { $due }
tell-asset-due = pregledano { $day }, sljedeći pregled { $due }
tell-asset-expires = istječe { $day }
tell-asset-serves = Pokriva: { $needs }.
tell-asset-suggested = možda i ovo, još bez oznake: { $needs }
tell-asset-used = Uporaba u 90 dana: { $n }.
tell-asset-used-last = Uporaba u 90 dana: { $n }, posljednji put { $day }
tell-asset-owner = Zadužena osoba: { $owner }.
tell-asset-same-need = pokriva istu potrebu
tell-asset-cells-aged = { $cells }: { $assets }, od toga s isteklim rokom trajanja: { $aged }.
tell-asset-cells-fresh = { $cells }: { $n ->
    [0] nema sadržaja
   *[other] sav je sadržaj ({ $n }) unutar roka trajanja
}.
tell-asset-for = Za: { $readers }; faze: { $phases }.
tell-asset-versions = Druge verzije: { $assets }.
tell-asset-no-versions = Druga verzija nije poznata.
tell-asset-languages = Jezik: { $language }; { $assets ->
    [none] ni na jednom drugom jeziku ništa ne pokriva iste potrebe
   *[other] za iste potrebe na drugim jezicima: { $assets }
}.
tell-asset-newest = Najnovije: { $asset }.
tell-asset-of-day = { $asset }, { $day }
tell-asset-expiry = { $gone ->
    [yes] Isteklo { $day }
   *[no] Istječe { $day }
}.
tell-asset-no-expiry = Nema datuma isteka.
tell-asset-no-figures = tekst ne navodi nijednu brojku
