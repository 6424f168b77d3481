# Eine Änderung, die sich jemand an einem Asset wünscht.

update-asset-which = Welches Asset? Bitte Kennung oder Titel nennen.
update-asset-change = eine Änderung an { $asset }: { $changes }
update-asset-suggestion = ein Vorschlag an { $owner } zu { $asset }: { $changes }
update-asset-field = { $field }: { $before } → { $after }
update-asset-empty = leer
update-asset-files-decide = Die Dateien entscheiden: Noch ist nichts geändert. Wer die Bibliothek pflegt, trägt es in die Datei des Assets ein; ab der nächsten Synchronisierung gilt es.
update-asset-owner = Verantwortlich: { $owner }.
update-asset-only-marketing = Assets ändert nur das Marketing.
update-asset-outdated = „Veraltet“ ist kein Status der Dateien; gelesen als archiviert, damit es niemandem mehr angeboten wird.
update-asset-effect = { $cell } ginge von { $before } auf { $after }.
update-asset-none-deleted = Milepost löscht nichts: Die Dateien gehören dem Unternehmen. Ein Asset nennen, und ich sage, wie es zur Seite gelegt wird.
update-asset-not-deleted = Milepost löscht nichts: Die Dateien gehören dem Unternehmen. { $asset }: Status { $status }. In der Datei auf archiviert setzen, dann wird es nicht mehr angeboten.
update-asset-nothing = Was soll sich ändern? Bitte einen Status, einen Bedarf, eine Persona oder eine Phase nennen; Daten, Publikum und Verantwortliche stehen in der Datei.
update-asset-already = Das ist schon so; nichts zu ändern.
update-asset-there = { $asset }: { $status }; Personas: { $personas }; Phasen: { $phases }; Bedarf: { $needs }.
update-asset-look = Erst ansehen
update-asset-ask = darf ich { $id } verwenden?
update-asset-archive = Archivieren
update-asset-to-archive = archiviere { $id }
update-asset-review = Lieber prüfen lassen
update-asset-to-review = setze { $id } auf in Prüfung
