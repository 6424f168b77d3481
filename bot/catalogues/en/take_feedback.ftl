# What somebody thinks of an answer or an asset.

take-feedback-which = Which answer or asset? Name the asset, or say it right after the answer.
take-feedback-thanks = You are welcome. If it helped or not, say so: that is kept.
take-feedback-welcome = You are welcome.
take-feedback-label = { $good ->
    [yes] It helped
   *[no] It did not help
}
take-feedback-verdict = { $good ->
    [yes] helpful
   *[no] not helpful
}
take-feedback-about = { $verdict }, about { $about }
take-feedback-owners = It is for { $owners } to read.
take-feedback-no-owner = The asset has no owner to read it.
take-feedback-demand = It counts as demand for { $need } from now on.
take-feedback-unanswered = It counts as a question nobody could answer from now on.
take-feedback-sent-to = Noted as sent to { $account }.
take-feedback-sent-which = Which one was sent? Say its number in the last list, or its name: “I sent the second one”.
take-feedback-sent-blocked = { $asset } is not to go out: { $reason }. { $owner ->
    [none] It has no owner: tell whoever runs your library that it did.
   *[other] Tell { $owner } that it did.
}
take-feedback-sent-nda = { $asset } is for readers under NDA only: make sure there is one.
take-feedback-uses = Uses in the library files stay as they are: they come from your own counting.
take-feedback-thumb = { $good ->
    [yes] thumbs up
   *[no] thumbs down
}
take-feedback-thumb-for = { $good ->
    [yes] thumbs up for { $asset }
   *[no] thumbs down for { $asset }
}
take-feedback-left = All right. Ask me anything else.
take-feedback-fault-of = Which asset is it? Say so with its name, and its owner hears of it.
take-feedback-unsent = All right: I note nothing as sent.
