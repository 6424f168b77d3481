# What to send in a deal, or at a stage of one.

collateral-for-deal-which = Which deal or deal stage?
collateral-for-deal-closed = { $status ->
    [won] { $account } is won: nothing to send.
    [lost] { $account } is lost: nothing to send.
   *[open] { $account }: its deal stage stands for no phase of the map, so there is nothing to choose by.
}
collateral-for-deal-lost-because = Reason given: { $why }
collateral-for-deal-own-preparation = for your own preparation
# Head and facts stand side by side in one line, with dots between them.
collateral-for-deal-stage = { $stage } = { $phase }
collateral-for-deal-stage-or = { $stage } = { $phase }, maybe still { $others }
collateral-for-deal-days = { $days ->
    [one] { $days } day in stage
   *[other] { $days } days in stage
}
collateral-for-deal-days-usual = { $days ->
    [one] { $days } day in stage (usual { $usual })
   *[other] { $days } days in stage (usual { $usual })
}
collateral-for-deal-rival = against { $rival }
collateral-for-deal-no-language = We have no content in this language: { $language }.
collateral-for-deal-sent = You noted as sent: { $assets }.
collateral-for-deal-next-step = Next step: { $step }
collateral-for-deal-approvals = Approval still open: { $people }.
collateral-for-deal-missing = { $n ->
    [one] Nothing to send for { $n } need of this phase: { $needs }.
   *[other] Nothing to send for { $n } needs of this phase: { $needs }.
}
collateral-for-deal-missing-more = Nothing to send for { $n } needs of this phase: { $needs }; and { $more } more.
collateral-for-deal-name-it = Name the deal and I add its language, industry and people.
collateral-for-deal-stage-first = { $n ->
    [one] { $n } asset to send in { $phase }.
   *[other] { $n } assets to send in { $phase }.
}
collateral-for-deal-nothing = Nothing may be sent for { $phase } yet.
collateral-for-deal-first = { $n ->
    [0] Nothing to send to { $account } yet.
    [one] { $n } asset to send to { $account }.
   *[other] { $n } assets to send to { $account }.
}
collateral-for-deal-first-for = { $n ->
    [0] Nothing for { $account }, { $who }, yet.
    [one] { $n } asset for { $account }, { $who }.
   *[other] { $n } assets for { $account }, { $who }.
}
collateral-for-deal-why = { $asset } is offered for { $account } because it answers { $n ->
        [one] { $n } need:
       *[other] { $n } needs:
    }
collateral-for-deal-only = Only { $language }, as asked.
collateral-for-deal-none-only = Nothing in { $language } for them; in other languages there is this.
collateral-for-deal-some-in = In { $language } there is { $assets }; the others are in other languages.
collateral-for-deal-none-in = Nothing in { $language } to send to { $account } yet.
collateral-for-deal-not-in = { $asset } is not there in { $language }.
