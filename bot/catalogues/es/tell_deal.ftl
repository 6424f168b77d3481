# How a deal stands, as its asker may see it.

tell-deal-days = { $days ->
    [one] { $account }: { $days } día en { $stage }.
   *[other] { $account }: { $days } días en { $stage }.
}
tell-deal-days-usual = { $pace ->
    [stuck] { $account }: { $days } días en { $stage }, lo habitual son { $usual }: la oportunidad está parada.
   *[usual] { $days ->
        [one] { $account }: { $days } día en { $stage }, lo habitual son { $usual }.
       *[other] { $account }: { $days } días en { $stage }, lo habitual son { $usual }.
    }
}
tell-deal-people = Personas: { $people }.
tell-deal-unknown = sin identificar
tell-deal-next-step = Próximo paso: { $step }
tell-deal-approvals = Aprobaciones pendientes: { $people }.
tell-deal-approval = { $who } – { $status }, gatekeeper de la fase { $phase }
tell-deal-collateral = Material
tell-deal-none = Ninguna de las oportunidades que puedes ver encaja.
tell-deal-open = { $whose ->
    [mine] Tus oportunidades abiertas ({ $n }): { $accounts }.
   *[all] Oportunidades abiertas ({ $n }): { $accounts }.
}
tell-deal-gates = { $whose ->
    [mine] Tus oportunidades con un gatekeeper que aún no está a bordo ({ $n }): { $accounts }.
   *[all] Oportunidades con un gatekeeper que aún no está a bordo ({ $n }): { $accounts }.
}
tell-deal-won = { $account } está ganada.
tell-deal-lost = { $account } está perdida; no consta el motivo.
tell-deal-lost-because = { $account } está perdida. Motivo indicado: { $why }
tell-deal-stuck = { $n } sin avanzar: { $accounts }.
tell-deal-none-stuck = Ninguna de las oportunidades abiertas visibles está parada.
tell-deal-nothing-for = nada que enviar para { $needs }
tell-deal-amount = { $account }: { $amount }.
tell-deal-amount-unknown = { $account }: la lista de oportunidades no dice ningún importe.
tell-deal-stuck-one = { $said ->
    [yes] Sí, { $account } está parada.
    [no] No, { $account } no está parada.
   *[unknown] { $account }: nadie anotó cuánto suele durar esta etapa.
}
tell-deal-closing = El cierre de { $account } está previsto para el { $day }.
tell-deal-closing-within = { $n ->
    [0] Ninguna oportunidad abierta que puedas ver tiene su cierre previsto entre el { $first } y el { $last }.
    [one] 1 oportunidad tiene su cierre previsto entre el { $first } y el { $last }: { $accounts }.
   *[other] { $n } oportunidades tienen su cierre previsto entre el { $first } y el { $last }: { $accounts }.
}
tell-deal-closing-unknown = { $account }: la lista de oportunidades no tiene fecha de cierre.
deals-worth-not-told = Cuánto vale una oportunidad solo se dice a su responsable.
deals-without-content = { $n ->
    [0] A ninguna oportunidad abierta que puedes ver le falta contenido en su fase.
    [one] A 1 oportunidad le falta contenido en su fase: { $accounts }.
   *[other] A { $n } oportunidades les falta contenido en su fase: { $accounts }.
}
