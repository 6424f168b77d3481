# How a question was read, where the asker may not expect it.

readings-several-phases = “{ $word }” can be { $phases }: { $n ->
    [2] both are answered
   *[other] all are answered
}.
readings-sales-meeting = “{ $word }” is read as a sales meeting{ $n ->
    [0] .
   *[other] : { $phases }.
}
readings-no-stage = “{ $word }” is no stage here: the phases are { $phases }.
readings-workplace = “{ $word }” is read as { $persona }.
readings-unspoken = I do not answer in { $language }: I answer in { $spoken }.
readings-market = Content is kept by language and by industry, not by place: “{ $word }” is read as { $meant }.
readings-no-market = Nothing here is kept by “{ $word }”, so it narrows nothing.
readings-guess = Read as a question about { $intent ->
    [need_lookup] what content a persona needs in a phase
    [asset_find] which assets there are
    [coverage_matrix] what is covered
    [gap_list] what is missing most
    [persona_info] who a persona is
    [journey_info] what happens in a phase
    [crosswalk] which phase another model’s stage is
    [evidence] what research says
    [claims] what may be claimed
    [audit] what is old, expired, untagged or double
    [campaign_info] which campaigns there are
    [style] how to write
   *[help] what can be asked
}{ $n ->
    [0] .
   *[other] : { $names }.
}
