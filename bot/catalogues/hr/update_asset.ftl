# Promjena koju netko želi u sadržaju.

update-asset-which = Koji sadržaj? Navedite oznaku ili naslov.
update-asset-change = promjena, { $asset }: { $changes }
update-asset-suggestion = prijedlog za { $owner }, { $asset }: { $changes }
update-asset-field = { $field }: { $before } → { $after }
update-asset-empty = prazno
update-asset-files-decide = Odlučuju datoteke: još ništa nije promijenjeno. Tko vodi biblioteku, upisuje to u datoteku sadržaja; vrijedi od sljedeće sinkronizacije.
update-asset-owner = Odgovorna osoba: { $owner }.
update-asset-only-marketing = Sadržaje mijenja samo marketing.
update-asset-outdated = „Zastarjelo” nije status u datotekama; čitam ga kao arhivirano, da se više nikome ne nudi.
update-asset-effect = { $cell }: s { $before } na { $after }.
update-asset-none-deleted = Milepost ne briše: datoteke pripadaju tvrtki. Navedite jedan sadržaj i reći ću kako se sklanja.
update-asset-not-deleted = Milepost ne briše: datoteke pripadaju tvrtki. { $asset }: status { $status }. U datoteci ga označite kao arhivirano i više se neće nuditi.
update-asset-nothing = Što promijeniti? Navedite status, potrebu, personu ili fazu; datumi, publika i odgovorna osoba stoje u datoteci.
update-asset-already = Već je tako; nema se što promijeniti.
update-asset-there = { $asset }: { $status }; persone: { $personas }; faze: { $phases }; potrebe: { $needs }.
update-asset-look = Prvo pogledati
update-asset-ask = mogu li koristiti { $id }?
update-asset-archive = Arhivirati
update-asset-to-archive = arhiviraj { $id }
update-asset-review = Radije na pregled
update-asset-to-review = stavi { $id } na pregled
