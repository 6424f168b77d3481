# What a short message asks of the things the thread just told of.

of-told-for-owner = { $account }: that is for whoever owns the deal.
of-told-deal-since = { $account } has been at { $stage } since { $day }.
of-told-no-amounts = What these deals are worth is for whoever owns them.
of-told-number = { $n }: { $things }.
of-told-some = { $n } of { $all }:
of-told-none-so = None of the { $n } is so.
of-told-not-written = nothing is written down for that
of-told-no-end = no end is written down
of-told-in-language = { $said ->
    [it] { $asset } is in { $language }.
    [others] { $asset } is in { $own }; in { $language } there is for the same need: { $assets }.
   *[none] { $asset } is in { $own }; there is nothing in { $language } for the same needs.
}
of-told-due = { $day ->
    [none] { $brief }: no due date.
   *[other] { $brief }: due { $day }.
}
of-told-writer = { $writer ->
    [none] { $brief }: nobody is writing it yet.
   *[other] { $brief }: { $writer } is writing it.
}
of-told-reader = For { $cell }: { $who }
of-told-can-ask = { $kind ->
    [deal] Of { $thing } you can ask: owner, amount, stage and since when, next step, close date, last contact, competitor, people, who blocks, history.
    [asset] Of { $thing } you can ask: owner, reader, last review, expiry, length, format, languages, link, whether it may go out.
    [claim] Of { $thing } you can ask: where it stands, who approved it, until when, sample, wording.
    [brief] Of { $thing } you can ask: writer, due date, who asked, reader, outline, length, reviewers.
    [proposal] Of the brief for { $thing } you can ask: reader, due date, outline, length, reviewers, who asked; “keep it” keeps it.
    [gap] Of { $thing } you can ask: who asked for it, who is writing, why, what takes least work.
    [campaign] Of { $thing } you can ask: owner, dates, channels, reader, content.
   *[other] Of { $thing } you can ask: who said it, when, in which note.
}
