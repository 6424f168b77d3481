# What an asker can do next. A question is typed as it stands, so the bot must understand it in its language.

steps-brief = napravi mi brief: { $persona } u fazi { $phase }
steps-brief-label = { $why ->
    [request] Zatražiti brief: { $cell }
    [refresh] Osvježiti: { $cell }
    [example] Ispunjen brief: { $cell }
   *[create] Izraditi brief: { $cell }
}
steps-collateral = što mogu poslati kupcu { $account }?
steps-collateral-label = Materijali
