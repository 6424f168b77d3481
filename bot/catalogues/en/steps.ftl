# What an asker can do next. A question is typed as it stands, so the bot must understand it in its language.

steps-brief = brief for { $persona } in { $phase }
steps-brief-label = { $why ->
    [request] Request brief: { $cell }
    [refresh] Refresh it: { $cell }
    [example] A filled brief: { $cell }
   *[create] Create brief: { $cell }
}
steps-collateral = what can I send to { $account }?
steps-collateral-label = Collateral
