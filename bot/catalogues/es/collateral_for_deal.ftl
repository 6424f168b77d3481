# What to send in a deal, or at a stage of one.

collateral-for-deal-which = ¿De qué oportunidad o de qué etapa de venta se trata?
collateral-for-deal-closed = { $status ->
    [won] La oportunidad { $account } está ganada: no hay nada que enviar.
    [lost] La oportunidad { $account } está perdida: no hay nada que enviar.
   *[open] { $account }: su etapa de venta no corresponde a ninguna fase del mapa, así que no hay criterio para elegir.
}
collateral-for-deal-lost-because = Motivo indicado: { $why }
collateral-for-deal-own-preparation = para tu propia preparación
# Head and facts stand side by side in one line, with dots between them.
collateral-for-deal-stage = { $stage } = { $phase }
collateral-for-deal-stage-or = { $stage } = { $phase }, quizá todavía { $others }
collateral-for-deal-days = { $days ->
    [one] { $days } día en la etapa
   *[other] { $days } días en la etapa
}
collateral-for-deal-days-usual = { $days ->
    [one] { $days } día en la etapa (lo habitual: { $usual })
   *[other] { $days } días en la etapa (lo habitual: { $usual })
}
collateral-for-deal-rival = frente a { $rival }
collateral-for-deal-no-language = No tenemos contenido en este idioma: { $language }.
collateral-for-deal-sent = Anotaste como enviado: { $assets }.
collateral-for-deal-next-step = Próximo paso: { $step }
collateral-for-deal-approvals = Aprobación pendiente: { $people }.
collateral-for-deal-missing = { $n ->
    [one] No hay nada que enviar para { $n } necesidad de esta fase: { $needs }.
   *[other] No hay nada que enviar para { $n } necesidades de esta fase: { $needs }.
}
collateral-for-deal-missing-more = No hay nada que enviar para { $n } necesidades de esta fase: { $needs }; y { $more } más.
collateral-for-deal-name-it = Dime la oportunidad y añado su idioma, su sector y sus personas.
collateral-for-deal-stage-first = { $n ->
    [one] { $n } asset para enviar en la fase { $phase }.
   *[other] { $n } assets para enviar en la fase { $phase }.
}
collateral-for-deal-nothing = Todavía no se puede enviar nada para la fase { $phase }.
collateral-for-deal-first = { $n ->
    [0] Todavía no hay nada que enviar a { $account }.
    [one] { $n } asset para enviar a { $account }.
   *[other] { $n } assets para enviar a { $account }.
}
collateral-for-deal-first-for = { $n ->
    [0] Todavía no hay nada para { $account }, { $who }.
    [one] { $n } asset para { $account }, { $who }.
   *[other] { $n } assets para { $account }, { $who }.
}
collateral-for-deal-why = { $asset } se ofrece para { $account } porque responde a { $n ->
        [one] { $n } necesidad:
       *[other] { $n } necesidades:
    }
collateral-for-deal-only = Solo { $language }, como se pidió.
collateral-for-deal-none-only = En { $language } no hay nada; en otros idiomas hay esto.
collateral-for-deal-some-in = En { $language } hay { $assets }; los demás están en otros idiomas.
collateral-for-deal-none-in = En { $language } todavía no hay nada que enviar a { $account }.
collateral-for-deal-not-in = { $asset } no existe en { $language }.
