# How a deal stands, as its asker may see it.

tell-deal-days = { $days ->
    [one] { $account }: { $days } day in { $stage }.
   *[other] { $account }: { $days } days in { $stage }.
}
tell-deal-days-usual = { $pace ->
    [stuck] { $account }: { $days } days in { $stage }, usual { $usual } = stuck.
   *[usual] { $days ->
        [one] { $account }: { $days } day in { $stage }, usual { $usual }.
       *[other] { $account }: { $days } days in { $stage }, usual { $usual }.
    }
}
tell-deal-people = People: { $people }.
tell-deal-unknown = not identified
tell-deal-next-step = Next step: { $step }
tell-deal-approvals = Approvals still open: { $people }.
tell-deal-approval = { $who } { $status }, gatekeeper of { $phase }
tell-deal-collateral = Collateral
tell-deal-none = None of the deals you may see fits that.
tell-deal-open = { $whose ->
    [mine] Your open deals ({ $n }): { $accounts }.
   *[all] Open deals ({ $n }): { $accounts }.
}
tell-deal-gates = { $whose ->
    [mine] Your deals with a gatekeeper not on board ({ $n }): { $accounts }.
   *[all] Deals with a gatekeeper not on board ({ $n }): { $accounts }.
}
tell-deal-won = { $account } is won.
tell-deal-lost = { $account } is lost; no reason is written down.
tell-deal-lost-because = { $account } is lost. Reason given: { $why }
tell-deal-stuck = { $n } stuck: { $accounts }.
tell-deal-none-stuck = None of the open deals you may see is stuck.
tell-deal-nothing-for = nothing to send for { $needs }
tell-deal-amount = { $account }: { $amount }.
tell-deal-amount-unknown = { $account }: no amount is in the list of deals.
tell-deal-stuck-one = { $said ->
    [yes] Yes, { $account } is stuck.
    [no] No, { $account } is not stuck.
   *[unknown] { $account }: nobody wrote down how long this stage usually takes.
}
tell-deal-closing = { $account } is to close on { $day }.
tell-deal-closing-within = { $n ->
    [0] No open deal you may see is to close from { $first } to { $last }.
    [one] 1 deal is to close from { $first } to { $last }: { $accounts }.
   *[other] { $n } deals are to close from { $first } to { $last }: { $accounts }.
}
tell-deal-closing-unknown = { $account }: no closing date is in the list of deals.
deals-worth-not-told = What a deal is worth is told to its owner alone.
deals-without-content = { $n ->
    [0] No open deal you may see lacks content in its phase.
    [one] 1 deal lacks content in its phase: { $accounts }.
   *[other] { $n } deals lack content in their phase: { $accounts }.
}
