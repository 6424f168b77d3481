# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Writing
slack-role-sales = Sales
slack-finding-expired = expired
slack-finding-superseded = superseded
slack-finding-draft = in draft
slack-finding-withdrawn = permission withdrawn
slack-finding-never-used-90d = unused
slack-finding-untagged = untagged
slack-finding-not-involved-cells = for nobody
slack-finding-stale = stale
slack-finding-duplicates = duplicated
slack-finding-due-to-expire-180d = expiring soon
slack-finding-mis-tagged-suspects = with doubtful tags
slack-finding-gives-orders = with orders inside
slack-reason-outdated = Out of date
slack-reason-wrong-format = Wrong format
slack-reason-wrong-persona = Wrong reader
slack-reason-missing = Something is missing
slack-digest-weekly = Every Monday, 9:00
slack-digest-never = Never
slack-digest-at = { $day ->
    [Mon] Every Monday
    [Tue] Every Tuesday
    [Wed] Every Wednesday
    [Thu] Every Thursday
    [Fri] Every Friday
    [Sat] Every Saturday
   *[Sun] Every Sunday
}, { $hour }
slack-step-accepted = Accept
slack-step-in-progress = Start
slack-step-in-review = Hand in for review
slack-told-assigned = { $name } gave you this brief to write.
slack-told-in-review = { $name } handed this in for your review.
slack-told-accepted = { $name } accepted the brief you asked for.
slack-told-published = { $name } published what you asked for.
slack-told-dropped = { $name } dropped the brief you asked for: { $why }
slack-told-own-dropped = { $name } dropped this brief, so it is no longer yours to write: { $why }
slack-told-own-published = { $name } published this brief: there is nothing left to write.
slack-told-back = { $name } gave this brief back to you: it is in your hands again. What is missing can be asked in this thread.
slack-told-back-because = { $name } gave this brief back to you: { $why }
slack-told-taken-away = { $name } took { $id } “{ $title }” from you. It is now written by: { $writer }.
slack-told-changed = { $name } changed { $id } “{ $title }”: { $changed }
slack-told-as-before = { $name } changed { $id } “{ $title }” and took it back: it is as it was.
slack-reminders-due = When a brief of mine is due
slack-reminders-never = Never
slack-stages = { $more ->
    [yes] { $stages } …
   *[no] { $stages }
}
