# Windows with something to fill in. Titles and buttons have at most 24 characters.

slack-new-brief = New brief
slack-preview = Preview
slack-for-whom = For whom
slack-when = When
slack-choose = Choose
slack-better = Better: { $cell }.
slack-nobody-reads = *{ $cell }* needs no content: nobody there would read it.
slack-what-is-missing = What is missing
slack-needs-hint = Ticked is what matters most of what nothing meets today. More than three in one piece meet none well.
slack-due-hint = Left empty, the date is taken from the deals that wait.
slack-for-deal = For which deal
slack-note = A note for the writer
slack-add-asset = Propose an asset
slack-add-says = Marketing decides on it. You get a file for the library folder; until that is in it, the asset is only proposed.
slack-add = Propose
slack-asset-title = Title
slack-asset-link = Link
slack-audience = Who may have it
slack-audience-hint = Internal until you say otherwise.
slack-length = Length
slack-as-i-ask = As I ask
slack-stage-words = Words for stages
slack-stages-of-map = Those of the map
slack-digest = Digest
slack-digest-hint = Private, and only when there is news.
slack-save = Save
slack-send = Send
slack-what-was-wrong = What was wrong?
slack-in-your-words = In your words
slack-goes-to-owner = The owner of the asset gets it, without sentences on deals or a buyer’s people they may not hear of.
slack-which-sent = Which did you send?
slack-reminders = Reminders of briefs
slack-reminders-hint = Private: three days before the date, on the day, and every week after it.
slack-not-listed =
    { $n ->
    [one] Not listed here: one more
   *[other] Not listed here: { $n } more
    }{ $of ->
    [writer] ; say it in the thread: “give it to { $name }”.
    [reviewer] ; say it in the thread: “add { $name } as reviewer”.
    [format] ; say it in the thread: “change the format to { $name }”.
    [language] ; say it in the thread: “also in { $name }”.
    [asset] ; say it in the thread: “published as { $name }”.
    [persona] ; say it in the thread: “brief for { $name }”.
    [phase] ; say it in the thread: “brief for { $name }”.
    [tag] ; say it in the thread: “tag { $asset } with { $name }”.
    [deal] ; say it in the thread: “brief for { $name }”.
    [need] ; say it in the thread: “brief for { $name }”.
   *[other] .
    }
