# A kept brief: what can be done with it, and what is said about it.

slack-keep-brief = Keep this brief
slack-state = State
slack-writer = Writer
slack-reviewers = Reviewers
slack-languages = Languages
slack-first-language = Language to write first
slack-i-write-it = I write it
slack-back-to-writer = Back to the writer
slack-publish = Publish
slack-publish-title = Publish a brief
slack-drop = Drop
slack-drop-title = Drop a brief
slack-drop-reason = Why it is dropped
slack-what-it-became = The asset it became
slack-what-it-became-hint = Whoever asked in vain for it is told.
slack-publish-anyway-label = Not all of it
slack-publish-anyway = It is the piece, even where it is not all the brief asks for
slack-publish-anyway-error = Choose another, or tick that it is the piece all the same.
slack-change-brief = Edit the brief
slack-versions = Versions
slack-version = Version { $version }
slack-version-by = { $version }: { $who }, { $day }
slack-brief-already = { $name } was first: { $id } is { $status }.
slack-brief-already-yours = You changed it yourself since: { $id } is { $status }.
slack-brief-answered-yours = You answered this already: { $id } is { $status }.
slack-brief-it-is = It is { $id }.
slack-brief-unchanged = Nothing was changed in { $id }.
slack-is-it-done = This arrived for *{ $id }* “{ $title }”: { $assets }. Is the brief done with it?
slack-yes-done = Yes, it is done
slack-not-done = No, not this
slack-not-done-noted = Noted: I will not ask again about this. The brief stays open.
slack-arrived-gone = What arrived is no longer in the library. The brief stays open.
slack-remind-ahead = { $days ->
    [one] This brief is due tomorrow.
   *[other] This brief is due in { $days } days.
}
slack-remind-today = This brief is due today.
slack-remind-overdue = { $days ->
    [one] This brief is one day overdue.
   *[other] This brief is { $days } days overdue.
}
slack-mute-reminders = No more reminders
slack-reminders-muted = I will not remind you of briefs any more. Settings in App Home bring it back.
slack-draft-of = { $file }: { $line }
slack-draft-not-read = { $file } cannot be read: { $why }.
slack-drafts-left = { $n ->
    [one] One more file was not checked: three at a time.
   *[other] { $n } more files were not checked: three at a time.
}
