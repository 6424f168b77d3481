# Jedan podatak o poslu, prvi.

deal-fact-owner = { $who ->
    [none] { $account }: nitko nije upisan kao odgovoran.
   *[other] { $account }: vodi { $who }.
}
deal-fact-rival = { $rival ->
    [none] { $account }: konkurent nije upisan.
   *[other] { $account }: konkurent je { $rival }.
}
deal-fact-step = { $step ->
    [none] { $account }: sljedeći korak nije upisan.
   *[other] { $account }, sljedeće: { $step }
}
deal-fact-stage = { $phase ->
    [none] { $account } je u fazi prodaje { $stage }.
   *[other] { $account } je u fazi prodaje { $stage }, u našim fazama: { $phase }.
}
deal-fact-activity = Zadnja aktivnost, { $account }: { $day }.
deal-fact-speaks = { $told ->
    [none] { $account }: ni jezik ni zemlja nisu upisani.
   *[other] { $account }: { $told }.
}
deal-fact-total = { $n ->
    [one] { $n } posao: { $total }.
    [few] { $n } posla zajedno: { $total }.
   *[other] { $n } poslova zajedno: { $total }.
}
