# Whether something may be said: the first line.

may-be-said-style = No: the style guide says: { $rule }
may-be-said-approved = { $facts ->
    [no] Approved: { $claim } ({ $id })
   *[other] Approved: { $claim } ({ $id }, { $facts })
}
may-be-said-only = Approved only as it stands: “{ $claim }” ({ $id }{ $facts ->
    [no] )
   *[other] , { $facts })
}. { $known ->
    [yes] It says nothing of { $added }.
   *[no] Whether it says { $added } I cannot tell: the register is in another language.
}
may-be-said-expired = No: { $id } expired on { $day }: { $claim }
may-be-said-not-approved = No: { $id } is not approved: { $claim }
may-be-said-otherwise = No, not with { $figures }: { $id } is “{ $claim }”.
may-be-said-whole = Say it whole; yours leaves out { $missing }.
may-be-said-nowhere = No claim, approved or forbidden, says so in these words. { $ask }
may-be-said-elsewhere = Do not say it yet: I cannot tell whether a claim says so, as the register is in another language. { $ask } Forbidden are, and yours may be one of them:
may-be-said-near = No claim says so in these words. Closest, and approved only as it stands: “{ $claim }” ({ $id }). { $ask }
may-be-said-near-forbidden = Closest in the register is “{ $claim }”, which is forbidden. { $verdict }
may-be-said-ask = { $known ->
    [yes] Ask { $who } before anybody says it.
   *[no] Have it approved before anybody says it.
}
may-be-said-as-it-stands = Only what it says, nothing wider.
may-be-said-unnamed = No: “{ $name }” did not clear being named. Take the name out, or get the permission first.
may-be-said-named = “{ $name }” may be named by what is approved, and by nothing more:
may-be-said-name = No: “{ $name }” did not clear being named. { $ask }
