# Status, writer or due date of a brief that is under way.

update-brief-wanted = { $id } “{ $title }”: { $changes }
update-brief-change = { $field }: { $before } → { $after }
update-brief-file-says = It counts once the briefs file says so. Today it says this. { $state }
update-brief-only-marketing-approves = Only marketing approves briefs.
update-brief-only-marketing-gives = Only marketing gives a brief to somebody else.
update-brief-sales = Sales can ask for briefs, and cancel or date their own; marketing does the rest.
update-brief-of-somebody-else = Its writer is { $writer }: they or marketing can change that.
update-brief-soon = { $days ->
    [one] That is { $days } day from today.
   *[other] That is { $days } days from today.
}
update-brief-nothing = Change what in { $id }? Say a status, a writer or a due date.
update-brief-unknown = I know no brief { $named }.
update-brief-this = { $id }: { $title }
update-brief-which = Which brief?
update-brief-listed = { $id } “{ $title }”: { $cell }. { $state }
update-brief-status-of = Status of { $id }
update-brief-ask-status = status of { $id }?
update-brief-no-such-step = That is no next step: the brief is { $status }.
update-brief-closed = It is { $status }, and what is closed stays closed. Ask for a new brief.
update-brief-no-writer = Nobody writes it yet, or nobody I know: say which colleague does.
update-brief-why-dropped = Why is { $id } dropped? Say it in a few words; it stays as it is until then.
update-brief-no-asset = I know no asset { $named }, so { $id } stays as it is.
update-brief-not-its-piece = That asset is tagged with no need of { $id }, so nothing would be closed: tag it first, or name another.
update-brief-not-published = { $asset } is not published: { $status }. { $id } stays open until it is.
update-brief-so-already = That is so already in { $id }.
update-brief-not-done = Not done ({ $what }): { $why }
update-brief-fields = other fields
update-brief-nothing-to-undo = { $id } has only one version: there is nothing to go back to.
update-brief-nobody = I know no colleague { $named }.
update-brief-writers = Who may write { $id }: { $writers }.
update-brief-which-asset = Which asset did { $id } become? Name it by its id, such as A17: nothing is published without its piece. Finished, but not in the library yet? Say “hand it in”.
update-brief-seller = That is a colleague of sales, and sales writes no briefs.
update-brief-only-marketing-drops = Only marketing, or whoever asked for it, drops a brief.
update-brief-reviewers-stay = { $names }: whoever approves a claim of the brief stays its reviewer.
update-brief-proposal-stays = The proposal stays as it is.
update-brief-falls-short = That is not all { $id } asks for: { $short }.
update-brief-publish-anyway = Say “yes” to publish it as that all the same, or name another asset.
update-brief-short-untagged = not tagged with { $needs }
update-brief-short-unmet = still not met with it: { $needs }
update-brief-short-blocked = { $assets } may not be offered
update-brief-short-format = format: { $formats }, the reader opens { $opened }
update-brief-short-language = language: { $languages }, wanted in { $wanted }
