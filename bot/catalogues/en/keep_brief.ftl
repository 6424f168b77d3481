# A proposed brief is kept, and then a model may sharpen its words. What an asker types next must be understood as typed.

keep-brief-kept = { $id } “{ $title }” for { $cell }
keep-brief-already = { $id } is kept already. { $state }
keep-brief-which = One at a time, each gets a number of its own: say “keep the first one”.
keep-brief-held = { $id } “{ $title }” is about { $needs } already, and two open briefs for one need would be written twice. { $state }
keep-brief-step = { $what ->
    [accept] Accept { $id }
    [sharpen] Sharpen { $id }
   *[status] Status of { $id }
}
keep-brief-ask = { $what ->
    [accept] approve { $id }
    [sharpen] sharpen { $id }
   *[status] status of { $id }?
}
sharpen-brief-keep-first = Keep it first: a sharper wording is a version of a brief that is kept.
sharpen-brief-keep = keep it
sharpen-brief-in-file = { $id } stands in the company's briefs file: its words are changed there.
sharpen-brief-done = { $id } is now version { $version }, in sharper words of a model; every sentence of it was checked against the brief
sharpen-brief-as-it-was = { $why ->
    [no-model] { $id } is as it was: no language model is set up here.
    [over-budget] { $id } is as it was: what the language model may cost today is spent.
    [nothing-held] { $id } is as it was: nothing the language model wrote says only what the brief says.
   *[failed] { $id } is as it was: the language model gave nothing that can be used.
}
sharpen-brief-field = { $field ->
    [before] belief before
    [after] belief after
    [takeaway] takeaway
    [angle] angle
    [outline] headings
   *[people] interview questions
}
sharpen-brief-line = { $field ->
    [before] belief before: { $before } → { $after }
    [after] belief after: { $before } → { $after }
    [takeaway] takeaway: { $before } → { $after }
    [angle] angle: { $before } → { $after }
    [angle-option] or as the angle: { $after }
    [heading] heading: { $before } → { $after }
   *[question] question: { $before } → { $after }
}
sharpen-brief-left = As they were, because not all the model wrote says what the brief says: { $fields }.
