# Ob etwas gesagt werden darf: die erste Zeile.

may-be-said-style = Nein, im Styleguide steht: { $rule }
may-be-said-approved = { $facts ->
    [no] Freigegeben: { $claim } ({ $id })
   *[other] Freigegeben: { $claim } ({ $id }, { $facts })
}
may-be-said-expired = Nein: { $id } ist am { $day } abgelaufen: { $claim }
may-be-said-not-approved = Nein: { $id } ist nicht freigegeben: { $claim }
