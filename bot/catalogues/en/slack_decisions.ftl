# Windows in which something is decided, and what is said about it afterwards.

slack-share-title = Share the answer
slack-share-where = Which channel
slack-share-hint = Only what everybody in it may see is posted.
slack-post = Post
slack-shared-by = Shared by { $name }
slack-shared = Posted in #{ $channel }.
slack-shared-public = Guests read along there, so it has only what is public of this answer.
slack-shared-unseen = I cannot see who reads along there, so it has only what is public of this answer.
slack-shared-less = What names a deal is not in it: others read along there.
slack-shared-without = Not in it: { $assets }.
slack-shared-more = { $n } more
slack-put-off-cell = { $n ->
    [one] *{ $cell }* is not shown among the gaps for one day.
   *[other] *{ $cell }* is not shown among the gaps for { $n } days.
}
slack-put-off-reason = Why not now
slack-put-off = Put off
slack-put-off-done = { $cell } is put off until { $day }.
slack-edit-tags = Edit tags
slack-more-tags = { $n ->
    [one] and one more tag: “Edit” shows it
   *[other] and { $n } more tags: “Edit” shows them
}
slack-which-tags = Which tags are right
slack-which-tags-hint = What is not ticked is rejected and not suggested again.
slack-who-writes = Who writes it
slack-who-writes-hint = They get it in a direct message.
slack-cannot = Not possible
slack-broke-title = Something broke
slack-not-in-map = The map no longer has this.
slack-cell-gone = The map no longer has the reader or the phase this was about: choose others.
slack-nobody-there = Nobody there needs content. Choose another phase.
slack-nobody-there-but = Nobody there needs content, or the map does not say what. Nearest: { $cell }.
slack-too-many-needs = { $n ->
    [one] One need at most: a piece about more meets none well.
   *[other] { $n } needs at most: a piece about more meets none well.
}
slack-due-past = This day is over.
slack-deal-elsewhere = This deal is not open in this phase: choose its phase, or leave the deal out.
slack-note-said = Note for the writer: { $note }
slack-sent-noted = { $n ->
    [one] Noted: one asset sent.
   *[other] Noted: { $n } assets sent.
}
slack-thanks = Thank you. Whoever owns what was in it hears of it.
slack-thanks-nobody = Thank you, it is noted.
slack-owner-told = { $name } found an answer of no help ({ $reason }). Yours in it:
slack-owner-told-of = { $name } says of your { $asset } that it is no good.
slack-owner-told-fault = { $name } found a fault in your { $asset }: { $fault }.
slack-owner-unknown = I do not find { $owners } in this Slack, so I told nobody there: tell them yourself if it matters.
slack-owner-question = The question was: “{ $question }”
slack-owner-words = In their words: “{ $more }”
slack-in-your-messages = I sent the file to your direct messages.
slack-matrix-file = Coverage matrix
slack-brief-file = Brief: { $title }
slack-tags-suggested = { $name } suggests these tags:
slack-suggested-to = Suggested to { $owner }, who decides.
slack-suggested-nobody = Noted as a suggestion; the asset has no owner to ask.
slack-tags-back = Undone: what is suggested for { $asset } is open again.
slack-decided-by = { $name } decided this already.
slack-ask-person = Ask { $name }
slack-ask-person-gets = *{ $name }* gets this from me in a direct message, once:
slack-ask-person-note = Anything to add
slack-asks-you = *{ $name }* asks you, since the library has nothing for it:
slack-asks-you-answer = Write to { $name } yourself: what you say to me does not reach them.
slack-asked-person = { $name } asked { $person }, who has the question in a direct message.
