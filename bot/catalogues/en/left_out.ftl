# What an answer with assets to send left out, and why.

left-out-line = Left out: { $reasons }.
left-out-first = { $n ->
    [one] { $n } asset was left out: { $reasons }.
   *[other] { $n } assets were left out: { $reasons }.
}
left-out-nothing = Nothing was left out.
left-out-more = and { $n } more
left-out-less-why = may be sent, answers less
left-out-reason = { $kind ->
    [internal] { $n } internal
    [expired] { $n } expired
    [superseded] { $n } replaced by a newer one
    [status] { $n } not published
    [withdrawn] { $n } the customer no longer permits
    [claims] { $n } with a claim that may not be used
    [audience] { $n } for other readers
    [language] { $n } in another language
   *[less] { $n } that { $n ->
        [one] answers
       *[other] answer
    } less
}
