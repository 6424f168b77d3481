# What an asker can do next. A question is typed as it stands, so the bot must understand it in its language.

steps-brief = Briefing für { $persona } in { $phase }
steps-brief-label = { $why ->
    [request] Briefing anfordern: { $cell }
    [refresh] Auffrischen: { $cell }
    [example] Ein ausgefülltes Briefing: { $cell }
   *[create] Briefing erstellen: { $cell }
}
steps-collateral = was kann ich { $account } schicken?
steps-collateral-label = Unterlagen
