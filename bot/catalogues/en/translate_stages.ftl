# From another stage vocabulary to the phases of the map.

translate-stages-headline = { $name } → phases of the map:
translate-stages-stage = { $stage } → { $phases }
translate-stages-also = { $stage } → { $phase } (also { $others })
translate-stages-nowhere = { $stage } → none
translate-stages-note = Note on { $stage }: { $note }.
translate-stages-source = The mapping stands in the crosswalk file and can be changed there.
translate-stages-unknown = In no model I know: { $stages }. I can translate: { $known }.
translate-stages-unnamed = I know no model with that stage. I can translate: { $known }.
translate-stages-nothing-known = No crosswalk is in the workspace, so I cannot translate stages.
translate-stages-word = “{ $word }”
