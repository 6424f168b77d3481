# Whether something may be said: the first line.

may-be-said-style = No: the style guide says: { $rule }
may-be-said-approved = { $facts ->
    [no] Approved: { $claim } ({ $id })
   *[other] Approved: { $claim } ({ $id }, { $facts })
}
may-be-said-expired = No: { $id } expired on { $day }: { $claim }
may-be-said-not-approved = No: { $id } is not approved: { $claim }
