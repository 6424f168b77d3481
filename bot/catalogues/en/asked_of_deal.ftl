# One fact of a deal, told first.

deal-fact-owner = { $who ->
    [none] { $account }: nobody is written down as its owner.
   *[other] { $account } is { $who }’s deal.
}
deal-fact-rival = { $rival ->
    [none] { $account }: no competitor is written down.
   *[other] { $account }: against { $rival }.
}
deal-fact-step = { $step ->
    [none] { $account }: no next step is written down.
   *[other] { $account }, next: { $step }
}
deal-fact-stage = { $phase ->
    [none] { $account } is at { $stage }.
   *[other] { $account } is at { $stage }, in our phases: { $phase }.
}
deal-fact-activity = Last activity at { $account }: { $day }.
deal-fact-speaks = { $told ->
    [none] { $account }: neither language nor country is written down.
   *[other] { $account }: { $told }.
}
deal-fact-total = { $n ->
    [one] { $n } deal: { $total }.
   *[other] { $n } deals together: { $total }.
}
