# The fields of a proposed brief.

brief-fields-length = { $depth ->
    [1] at most 1 page, 400 words or 3 minutes
    [2] 800 to 1,200 words or 10 minutes
    [3] 1,500 to 3,000 words, or a template with a guide
   *[4] as long as the reference needs, with an index
}
brief-fields-not-opened = { $cell }: this reader opens { $formats }, not that.
brief-fields-not-written = Nothing is written in { $languages } here so far: plan who translates it and who checks it.
brief-fields-past = That due date is past.
brief-fields-too-long = A { $format } has one page: name another format, or make it shorter.
brief-fields-more-than-read = { $said ->
    [yes] This is more than the map has for { $persona }, who reads: { $reads }.
   *[no] This is more than the map has for { $persona }: { $depth }.
}
