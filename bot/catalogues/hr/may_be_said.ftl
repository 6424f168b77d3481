# Smije li se nešto reći: prvi redak.

may-be-said-style = Ne: u vodiču za stil piše: { $rule }
may-be-said-approved = { $facts ->
    [no] Odobreno: { $claim } ({ $id })
   *[other] Odobreno: { $claim } ({ $id }, { $facts })
}
may-be-said-expired = Ne: { $id } je istekla { $day }: { $claim }
may-be-said-not-approved = Ne: { $id } nije odobrena: { $claim }
