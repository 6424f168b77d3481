# Un dato de una oportunidad, primero.

deal-fact-owner = { $who ->
    [none] { $account }: no hay nadie anotado como responsable.
   *[other] { $account } es de { $who }.
}
deal-fact-rival = { $rival ->
    [none] { $account }: no hay ningún competidor anotado.
   *[other] { $account }: frente a { $rival }.
}
deal-fact-step = { $step ->
    [none] { $account }: no hay ningún próximo paso anotado.
   *[other] { $account }, lo siguiente: { $step }
}
deal-fact-stage = { $phase ->
    [none] { $account } está en { $stage }.
   *[other] { $account } está en { $stage }, en nuestras fases: { $phase }.
}
deal-fact-activity = Última actividad en { $account }: { $day }.
deal-fact-speaks = { $told ->
    [none] { $account }: no hay idioma ni país anotados.
   *[other] { $account }: { $told }.
}
deal-fact-total = { $n ->
    [one] { $n } oportunidad: { $total }.
   *[other] { $n } oportunidades en total: { $total }.
}
