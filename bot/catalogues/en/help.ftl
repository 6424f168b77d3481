# What can be asked.

help-what = I say what each buyer needs in each phase, what we have for it, what is missing and what to write next.
help-knows = What I say comes from your company’s own files: { $assets } and { $needs } of your readers.
help-also = I also propose briefs and keep them, check drafts and send a digest once a week. In Slack, “/milepost settings” has your language, digest and reminders; the shortcuts of a message find content for it or add its link to the library.
help-guests = I find public content: ask for a topic, a reader or a format.
help-deal-label = A deal
help-deal = { $account }: how long in stage and who is missing?
help-gaps-label = Gaps to write for
help-gaps = top 3 gaps I could write for?
help-spoken = Understood: in this thread I answer in { $language } from now on. For everywhere, choose your language under Settings in my Home tab.
help-inviting = Type “/invite @Milepost” in that channel, then mention me there. A direct message needs no invitation, and “/milepost” with a question works in any channel, for your eyes only.
help-installing = Whoever runs Milepost does it: docs/slack.md brings it into Slack in about ten minutes, README.md starts it on a computer. Where it runs already, “/invite @Milepost” brings me into a channel.
help-adding = In Slack, “Add to library” among the shortcuts of a message proposes a link to marketing. Whoever keeps the library puts the file into its folder, with title, persona, phase, format, language and audience at its top (docs/workspace.md shows one); it counts from the next sync.
help-language = Your language is under Settings in my Home tab. For one thread it is enough to say it: “answer in German please”.
help-settings = Your language, stage words, digest and reminders are under Settings in my Home tab. What the whole installation is set to, whoever runs Milepost can list.
help-feedback = Use the thumbs below an answer, or say it in its thread: “not helpful”, “A12 is out of date”, “I sent A12”. Its owner and marketing read it.
help-stopping = Nothing is under way that I could stop. “Stop the digest” ends the digest; a brief is dropped, or taken back, by its number.
help-forgetting = Whoever runs Milepost deletes what you asked and noted here (“milepost forget”): ask them. I cannot do it from a message. The words of questions go by themselves after a while.
help-trusting = You need not: every answer names its sources, “why?” shows each factor of a score, and a claim is called approved only where the register says so. What your files do not say, I do not guess.
help-syncing = { $read ->
    [no] The company's files were never read to their end.
   *[yes] The company's files were last read on { $day }, { $time } UTC.
} What changed in them since counts from the next “milepost sync”, which whoever runs Milepost starts.
help-undoing = A decision on tags has “Undo” below it. Below a brief, “undo” takes back its last change (“undo MP-3”); one that is dropped or published stays so. What you said of an asset counts as you say it last. I delete nothing, and files change only by whoever keeps them.
