# An answer in Slack: headings, buttons and the small print.

slack-nearest = Nearest we have:
slack-more-assets = { $n ->
    [one] and one more asset
   *[other] and { $n } more assets
}
slack-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
slack-open = Open
slack-show-more = { $n ->
    [one] Show one more line
   *[other] Show { $n } more lines
}
slack-whole-answer = The whole answer
slack-close = Close
slack-cancel = Cancel
slack-sent = I sent some
slack-only-in = Only { $language }
slack-language = Language
slack-segment = Segment
slack-all-segments = All segments, all languages
slack-why = Why this?
slack-share = Share to a channel
slack-helpful = Helpful
slack-not-helpful = Not helpful
slack-reads = reads: { $formats }
slack-review-tags = Review tags of { $asset }
slack-stage = { $stage } = { $phase }
slack-days = { $n ->
    [one] one day here
   *[other] { $n } days here
}
slack-days-usual = { $n ->
    [one] one day here, usual { $typical }
   *[other] { $n } days here, usual { $typical }
}
slack-against = against { $rival }
slack-next-step = *Next step:* { $step }
slack-approval-open = Approval still open:
slack-create-brief = Create brief
slack-why-number = Why { $number }?
slack-not-now = Not now
slack-next-page = Next part ({ $page } of { $pages })
slack-csv = Export CSV
slack-overall = Overall { $covered }.
slack-legend-status = 🟢 { status-covered } · 🟡 { status-partial } · 🔴 { status-gap } · ⚪ { status-not-needed }
slack-legend = { slack-legend-status } · { letter-driver } { participation-driver } · { letter-participant } { participation-participant } · { letter-gatekeeper } { participation-gatekeeper }
slack-legend-campaigns = after the dot: campaigns running or planned there
slack-weakest-gate = weakest gate
slack-no-part = –
slack-unmapped = ?
slack-reader = Reader
slack-format = Format
slack-due = Due
slack-score = Score
slack-from-to = From → to
slack-outline = Outline
slack-use = Use: { $assets }
slack-link-to = Link to: { $assets }
slack-do-not-use = Do not use: { $assets }
slack-to-mend = To mend first
slack-from-data = Written from data.
slack-proposed-from-data = Written from data. A proposal: it is kept only when you say so.
slack-export = Download
slack-edit = Edit
slack-assign = Assign
slack-tags-accepted = Tags of { $asset } accepted.
slack-tags-rejected = Suggestion for { $asset } rejected.
slack-undo = { $n ->
    [one] Undo (one hour)
   *[other] Undo ({ $n } hours)
}
slack-untagged = nothing
slack-tagged-now = Tagged now: { $tags }
slack-accept = Accept
slack-suggest = Suggest
slack-reject = Reject
slack-effect = Accepting takes { $cell } from { $before } to { $after }.
slack-changed-meanwhile = { $ids } was changed by somebody else meanwhile; nothing was done.
slack-changed-meanwhile-remedy = Look at it again, then decide.
slack-old-button = This button is from an older message and no longer works.
slack-old-button-remedy = Ask again, and use the new buttons.
slack-broke = Something broke on our side; your question is kept.
slack-broke-code = Try again in a minute. If it stays, tell whoever runs Milepost this code: { $code }
slack-busy = { $n ->
    [one] One question is answered before yours.
   *[other] { $n } questions are answered before yours.
}
slack-why-covered = Why { $covered }?
slack-cell-evidence = Evidence
slack-cell-journey = Journey
