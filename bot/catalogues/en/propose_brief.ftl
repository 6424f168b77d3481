# A brief is proposed, or it is said why nobody should write it.

propose-brief-which = For whom and when? These need one most:
propose-brief-candidate = { $cell }, priority { $priority }
propose-brief-unknown = “{ $word }” is not in the map.
propose-brief-no-reader = { $unmapped ->
    [yes] { $cell } is not mapped yet: nobody can say who would read it.
   *[no] { $cell } is not involved: nobody there would read it.
}
propose-brief-better = Better: { $cell }.
propose-brief-made-for-it = { $uses ->
    [one] { $asset } was made for it and was used { $uses } time in 90 days.
   *[other] { $asset } was made for it and was used { $uses } times in 90 days.
}
propose-brief-takes-no-part = aimed at a reader who takes no part
propose-brief-open = There is an open brief already: { $id } “{ $title }”. { $state }
propose-brief-covered = { $cell } is { $coverage } covered: all that matters there is met.
propose-brief-open-elsewhere = Open for { $persona }: { $cells }.
propose-brief-nothing-open = Nothing is open for { $persona } in any phase.
propose-brief-all-the-same = To write for it all the same, name the need:
propose-brief-title = Proposed brief for { $cell } ({ $participation }): “{ $title }”, score { $points }/100.
propose-brief-why-now = Why now: { $text }
propose-brief-needs = Needs: { $text }
propose-brief-change = From → to: { $text }
propose-brief-takeaway = Takeaway: { $text }
propose-brief-form = Form: { $text }
propose-brief-due = Due: { $text }
propose-brief-success = Success, by coverage: { $text }
propose-brief-to-fix = To fix: { $text }
propose-brief-whole = The whole brief
propose-brief-link = to link: answers { $need }
propose-brief-whole-question = show me the whole brief for { $persona } in { $phase }
propose-brief-need-label = Brief: { $need }
propose-brief-need-question = brief for { $need }
propose-brief-open-beside = There is an open brief for this cell: { $id } “{ $title }”. { $state } What it leaves open:
propose-brief-open-label = Open { $id }
propose-brief-open-question = show me brief { $id }
propose-brief-no-such-topic = No need of { $phases } is about “{ $topic }”.
propose-brief-no-such-topic-for = No need of { $personas } is about “{ $topic }”. Which of theirs is meant?
propose-brief-topic-elsewhere = It is one of { $cell }: { $need } ({ $id }).
propose-brief-or-elsewhere = Or this one of { $cell }: { $need } ({ $id }).
propose-brief-others-meant = “{ $persona }” is taken, whose gap comes first; in { $phase } this part is also played by { $others }: name the reader to have theirs.
propose-brief-dropped-before = { $id } for these needs was dropped by { $name } on { $day }{ $reason ->
    [yes] : { $why }.
   *[no] .
}
propose-brief-writer = Nobody writes a proposal. { $name } gets it when you say “keep it”.
propose-brief-taken-as = Taken as { $name }’s question of { $day }: { $question }
propose-brief-nobody-kept = Nobody has kept this proposal for { $cell } yet: it has no number, no writer and no versions. Say “keep it” to keep it.
propose-brief-nothing-to-drop = Nothing of the proposal for { $cell } is stored, so there is nothing to drop. Its needs stay open.
propose-brief-no-such-need = There is no need { $ids } in the map.
