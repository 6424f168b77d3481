# Which briefs are open, who writes them and when they are due.

tell-briefs-unknown = I know no brief by that id.
tell-briefs-nothing = { $own ->
    [yes] You have no brief to write.
   *[no] { $who } has no brief to write.
}
tell-briefs-none-for = Nobody writes for { $cells }: no brief for it is open.
tell-briefs-unassigned = Nobody writes it yet: { $brief }
tell-briefs-line = { $id } “{ $title }”: { $cell }, for { $needs }. { $state }
tell-briefs-state = Status: { $status }; writer: { $writer }; due: { $due }.
tell-briefs-nobody = nobody
tell-briefs-no-date = no date
tell-briefs-requested = Requested by { $who }.
tell-briefs-requested-on = Requested by { $who } on { $day }.
tell-briefs-late-ones = { $n ->
    [one] { $n } brief is overdue:
   *[other] { $n } briefs are overdue:
}
tell-briefs-none-late = { $own ->
    [yes] None of your briefs is overdue.
   *[no] No brief is overdue.
}
tell-briefs-none-due = { $own ->
    [yes] None of your briefs is due from { $first } to { $last }.
   *[no] No brief is due from { $first } to { $last }.
}
tell-briefs-late = { $n ->
    [one] { $n } day overdue.
   *[other] { $n } days overdue.
}
tell-briefs-is-it = { $said ->
    [yes] Yes.
    [over] No, it was dropped.
   *[no] No, not yet.
}
tell-briefs-sharpened = worded by a model: { $fields }
tell-briefs-version = Version { $version }: { $who }, { $day }. { $what }
tell-briefs-asked-for = { $own ->
    [yes] Of what you asked for:
   *[no] Of what { $who } asked for:
}
tell-briefs-arrived = Arrived in the library since, for all that { $id } is about: { $asset }. Say “yes, it is done” where that is asked, or “{ $id } is published as” and its id.
tell-briefs-reviewers = { $id } is reviewed by { $reviewers }.
tell-briefs-versions = { $id } “{ $title }”, newest version first:
tell-briefs-no-version = { $id } has the versions 1 to { $newest }.
tell-briefs-compared = { $same ->
    [yes] { $id }: versions { $first } and { $last } say the same.
   *[no] { $id }, from version { $first } to version { $last }:
}
tell-briefs-closed-by = { $id }: { $status }, by { $who } on { $day }: { $said }
tell-briefs-needed = { $id } is for { $cell }: { $needs }.
tell-briefs-file = The whole of { $id } as a file: in Slack it follows here, on the command line it is exported.
tell-briefs-became = { $id } was published as { $assets }.
tell-briefs-not-out = { $id } is no asset yet.
tell-briefs-none-to-review = No brief in review names you as its reviewer.
tell-briefs-none-on = { $n ->
    [0] Nobody is on “{ $matter }”: no brief is open.
   *[other] Nobody is on “{ $matter }”. Open are:
}
