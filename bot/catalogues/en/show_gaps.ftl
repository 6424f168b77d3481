# The gap list: what is missing most, why, and the cheapest thing to do.

show-gaps-biggest = Biggest gap: { $cell }, priority { $priority }.
show-gaps-biggest-seen = Biggest gap ({ $lens }): { $cell }, priority { $priority }.
show-gaps-one = { $cell }: priority { $priority }.
show-gaps-line = { $place } · { $cell } · { $priority } ({ $participation }, { $covered } covered): { $why }
# Reasons, said one after the other with commas between them.
show-gaps-open = { $n ->
    [one] { $n } need open
   *[other] { $n } needs open
}
show-gaps-asked = asked { $n }x in { $days } days
show-gaps-stuck = { $n ->
    [one] { $accounts } is stuck here
   *[other] { $accounts } are stuck here
}
show-gaps-do = do: { $work }
# Things to do, said one after the other.
show-gaps-work = { $action } { $asset } for { $needs }
show-gaps-write = write something new for { $needs }
show-gaps-wait = wait for { $briefs }
show-gaps-held = { $writer ->
    [somebody] { $brief } is writing { $needs }
   *[nobody] { $brief } is requested for { $needs }, and nobody writes it
}
show-gaps-reason = { $action } for { $need }
show-gaps-meets = meets { $need } already
show-gaps-not-to-write = Not to write: { $cell } ({ $work }).
show-gaps-under-way = Not listed: { $cell }, { $brief } ({ $facts }).
show-gaps-under-way-beside = Also in work for { $cell }: { $brief }, for { $needs } ({ $facts }).
show-gaps-nobody = nobody yet
show-gaps-due = due { $day }
show-gaps-why = Why?
show-gaps-why-question = why is { $persona } in { $phase } on top?
show-gaps-none = No open gap: every need is met, or nobody needs content there.
show-gaps-none-there = No open gap in { $cells }: every need there is met, or nobody needs content there.
show-gaps-put-off = Put off until { $day }: { $cell } ({ $who }{ $why })
show-gaps-none-put-off = No gap is put off.
show-gaps-barred = { $asset } is there, not for use: { $why }
show-gaps-no-writing = { $n ->
    [one] One gap needs no writing, or less of it:
   *[other] { $n } gaps need no writing, or less of it:
}
show-gaps-all-to-write = None of them: each needs something written.
show-gaps-needs = { $n } of { $all } needs are not met.
show-gaps-needs-more = and { $n } more
