# Why an asset may not be offered. Each stands in a list or in brackets, so none is a sentence.

blocked-status = not published ({ $status })
blocked-expired = expired { $day }
blocked-superseded = superseded by { $asset }
blocked-withdrawn = customer permission withdrawn
blocked-withdrawn-on = customer permission withdrawn { $day }
blocked-claims = contains a claim that may not be used ({ $claims })
blocked-audience = { $audience ->
    [internal] internal only
    [partner] partner only
    [nda] only under NDA
   *[other] { $audience } only
}
