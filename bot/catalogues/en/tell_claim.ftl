# One thing about a claim of the register, whose words are said as they are written.

tell-claim-source = { $id } stands in { $source }: “{ $claim }”.
tell-claim-no-source = The register names no source for { $id }: “{ $claim }”.
tell-claim-approved = { $day ->
    [no] { $who } approved { $id }.
   *[other] { $who } approved { $id } on { $day }.
}
tell-claim-until = { $id } may be used until { $day }: “{ $claim }”.
tell-claim-no-end = { $id } has no end date: “{ $claim }”.
tell-claim-forbidden = { $id } is forbidden, in every language and with any source: “{ $claim }” ({ $why }).
tell-claim-use = Say { $id } instead of { $place }: “{ $claim }”.
tell-claim-say = Say this instead of { $place }: “{ $claim }”.
tell-claim-nothing-instead = Nothing is approved in the place of { $id } ({ $why }).
tell-claim-as-it-stands = { $id } is approved just as it stands: “{ $claim }”.
tell-claim-renew = { $known ->
    [yes] Nothing is approved in the place of { $id }; whether it may be said again, { $who } decides.
   *[no] Nothing is approved in the place of { $id }: have it approved again first.
}
tell-claim-sample = { $n ->
    [no] The register does not say at how many { $id } was measured: “{ $claim }”.
   *[other] { $id } was measured at { $n }: “{ $claim }”.
}
tell-claim-language = { $id } is registered in { $language }: “{ $claim }”. Other languages may say just that, nothing wider.
tell-claim-no-figure = { $assets ->
    [none] No claim of the register has this figure, and no text either.
   *[other] No claim of the register has this figure. It stands in { $assets }, which does not approve it.
}
tell-claim-none-from = No claim of the register rests on { $asset }, so none of its figures is approved. { $ask }
tell-claim-approver = { $n ->
    [one] { $who } approved the one claim of the register, and is whom to ask.
   *[other] { $who } approved { $of } of { $n } claims of the register, and is whom to ask.
}
tell-claim-no-approver = The register names nobody who approved a claim.
