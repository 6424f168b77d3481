# A change somebody wants in an asset.

update-asset-which = Which asset? Name its id or its title.
update-asset-change = a change to { $asset }: { $changes }
update-asset-suggestion = a suggestion to { $owner } for { $asset }: { $changes }
update-asset-field = { $field }: { $before } → { $after }
update-asset-empty = empty
update-asset-files-decide = Files decide: nothing is changed yet. Whoever keeps the library writes it into the asset's file; from the next sync it counts.
update-asset-owner = Its owner is { $owner }.
update-asset-only-marketing = Only marketing changes assets.
update-asset-outdated = Outdated is no status of the files; I read it as archived, so that nobody is offered it any more.
update-asset-effect = { $cell } would go from { $before } to { $after }.
update-asset-none-deleted = Milepost does not delete: the files are the company's. Name one asset and I say how it is put away.
update-asset-not-deleted = Milepost does not delete: the files are the company's. { $asset } is { $status }; set its status to archived in its file, and it is not offered any more.
update-asset-nothing = Change what? Name a status, a need, a persona or a phase; dates, audience and owner stand in its file.
update-asset-already = It is so already; nothing to change.
update-asset-there = { $asset }: { $status }; personas: { $personas }; phases: { $phases }; needs: { $needs }.
update-asset-look = Look at it first
update-asset-ask = can I use { $id }?
update-asset-archive = Archive it
update-asset-to-archive = archive { $id }
update-asset-review = Have it reviewed instead
update-asset-to-review = set { $id } to in review
