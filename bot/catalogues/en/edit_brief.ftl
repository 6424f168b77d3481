# A proposed brief is changed, or it is said whether one piece can do the work of several.

edit-brief-which = Which brief? Propose one first, or name the persona and the phase.
edit-brief-one-for-all = { $possible ->
    [yes] Yes, one piece could serve { $cells }.
   *[no] No, not one piece for { $cells }.
}
edit-brief-reads = { $cell } reads { $formats }
edit-brief-reads-unknown = { $cell }: nobody knows what is read there
edit-brief-no-format-in-common = { $one } and { $other } open no format in common.
edit-brief-depths-apart = They want different depths: { $one } and { $other }.
edit-brief-too-many-needs = Together { $n } needs are open, and a piece for more than { $most } meets none of them well.
edit-brief-share-notes = They can share what they rest on: { $notes }. Link one piece to the other.
edit-brief-share-links = They can link to each other, and figures worked out for one can be used in the other.
edit-brief-changed = The proposal for { $cell }, changed:
edit-brief-needs = needs: { $before } → { $after }
edit-brief-due = due: { $before } → { $after }
edit-brief-format = format: { $before } → { $after }
edit-brief-length = length: { $before } → { $after }
edit-brief-languages = languages: { $before } → { $after }
edit-brief-score = Score { $before } → { $after }/100.
edit-brief-not-stored = It is not stored yet: say “keep it” to keep it.
edit-brief-start-over = Start over
edit-brief-no-step = It stays as it is: the reader gives it { $length }, and there is no step in that direction.
edit-brief-already = That is so already: { $values }.
edit-brief-not-in-it = Not in the proposal anyway: { $needs }.
edit-brief-nothing = Change what? I can change the reader, needs, format, depth, languages and due date; the wording is the writer's.
edit-brief-reader = reader: { $before } → { $after }
edit-brief-kept = { $id } is now version { $version }
edit-brief-reviewers = reviewers: { $before } → { $after }
