# App Home, the digest and what may be asked.

slack-home-title = What buyers need, what we have, what is missing
slack-coverage = Coverage
slack-top-gaps = Biggest gaps
slack-to-tidy = To tidy in the library
slack-review-queue = { $n ->
    [one] One asset whose tags look incomplete
   *[other] { $n } assets whose tags look incomplete
}
slack-review = Review
slack-my-briefs = My briefs
slack-free-briefs = Nobody writes these yet
slack-no-briefs = You have no brief to write.
slack-my-deals = My open deals
slack-no-deals = You have no open deal here.
slack-collateral = Collateral
slack-not-on-board = *Approval still open:* { $who }
slack-due-on = due { $day }
slack-no-due = no due date
slack-ask-me = You can ask me
slack-your-feedback = What became of your feedback
slack-known = I know { $assets } and { $cells } of the map
slack-synced = synced { $day }, { $time }
slack-never-synced = not synced yet
slack-settings = Settings
slack-settings-offer = Your language, stage words, digest and reminders are here.
slack-digest-title = Since { $day }
slack-digest-first = Coverage is { $covered }. No history yet.
slack-digest-coverage = { $mark } Coverage is { $covered }, was { $before }.
slack-new-gaps = { $n ->
    [one] *One new gap:* { $cells }
   *[other] *{ $n } new gaps:* { $cells }
}
slack-closed-gaps = { $n ->
    [one] *One gap closed:* { $cells }
   *[other] *{ $n } gaps closed:* { $cells }
}
slack-unanswered = Unanswered: “{ $question }”{ $known ->
    [yes] {" "}({ $asker })
   *[no] {""}
}
slack-expires = { $asset } expires { $day }
slack-unused = { $n ->
    [one] *One good asset nobody uses:* { $assets }
   *[other] *{ $n } good assets nobody uses:* { $assets }
}
slack-used = Your “{ $title }”: used { $uses }×, in { $deals } deals
slack-fresh = *{ $account }*: new for them: { $what }
slack-digest-below = Only you see this. A week without news sends nothing.
slack-mute = Mute
slack-ask-help = What can you do?
slack-ask-needs = What does the { $persona } need in { $phase }?
slack-ask-find = What do we have for the { $persona } in { $phase }?
slack-ask-proof = Proof for the { $persona }
slack-ask-deals = Which of my deals are stuck?
slack-ask-brief = Brief for the { $persona } in { $phase }
slack-ask-briefs = What is on my desk?
slack-ask-quotes = What does the { $persona } say in their own words?
slack-ask-gaps = Where are our biggest content gaps?
slack-ask-matrix = Show me the coverage matrix
slack-ask-expired = What is expired?
slack-brief-next = { $part ->
    [decides] Accept it, give it to somebody or drop it.
    [reviews] Review it, then publish it or send it back.
    [asked_for] You asked for it.
    [waits] It is to answer what you asked in vain.
   *[other] { $status ->
        [assigned] Start writing.
        [in_progress] Hand it in for review.
        [in_review] It is with the reviewers.
       *[other] Look at it.
    }
}
