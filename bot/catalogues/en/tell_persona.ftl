# Who a persona is. What the company wrote about it is said as it is written.

tell-persona-mapped = { $n ->
    [one] The map has { $n } persona: { $personas }.
   *[other] The map has { $n } personas: { $personas }.
}
tell-persona-there = Yes, there is a persona: { $personas }.
tell-persona-goals = Goals: { $goals }
tell-persona-pains = Pains: { $pains }
tell-persona-triggers = Set off by: { $triggers }
tell-persona-criteria = Decides by: { $criteria }
tell-persona-objections = Objects: { $objections }
tell-persona-reads = Reads: { $channels }
tell-persona-part = Takes part: { $phases }
tell-persona-says = Says: { $quotes }
tell-persona-quote = “{ $text }”
tell-persona-sourced = “{ $text }” ({ $source })
tell-persona-unsourced = “{ $text }” (no source)
tell-persona-rests-on = { $n ->
    [0] Rests on: no evidence
    [1] Rests on: low evidence, one source: { $notes }
   *[other] Rests on: { $notes }
}
tell-persona-formats = Formats: { $formats }
tell-persona-role = { $roles }: { $personas }.
tell-persona-kpis = Measured by: { $kpis }
tell-persona-words = Words: { $terms }
tell-persona-silent = The map says nothing of that about { $persona }.
persona-in-phase = { $field ->
    [field-goals] Goal in { $phase }: { $text }
    [field-questions] Asks in { $phase }: { $text }
    [field-activities] Does in { $phase }: { $text }
    [formats] Opens in { $phase }: { $text }
    [field-depth] Depth in { $phase }: { $text }
    [field-channels] Reached in { $phase } through: { $text }
    [field-languages] Languages in { $phase }: { $text }
   *[field-beliefs] Must be sure of in { $phase }: { $text }
}
tell-persona-opens = { $phases ->
    [none] { $asked ->
        [any] No, { $format } in no phase
       *[other] No, { $format }: not in { $asked }
    }
   *[other] Yes, { $format }: { $phases }
}
tell-persona-met = { $met ->
    [yes] Yes, { $channel }; all channels: { $channels }
   *[no] No, not { $channel }; channels: { $channels }
}
tell-persona-in-phase = { $n ->
    [0] Nobody takes part in { $phase }.
   *[other] Taking part in { $phase }: { $personas }.
}
tell-reader-about = { $objection } → { $need } ({ $id }): { $met }
