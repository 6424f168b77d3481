# What an asker can do next. A question is typed as it stands, so the bot must understand it in its language.

steps-brief = haz un brief para { $persona } en { $phase }
steps-brief-label = { $why ->
    [request] Pedir un brief: { $cell }
    [refresh] Actualizarlo: { $cell }
    [example] Un brief completo: { $cell }
   *[create] Crear un brief: { $cell }
}
steps-collateral = ¿qué puedo enviar a { $account }?
steps-collateral-label = Material
