# Eine einzelne Angabe zu einem Deal, zuerst.

deal-fact-owner = { $who ->
    [none] { $account }: Niemand ist als zuständig eingetragen.
   *[other] { $account }: zuständig ist { $who }.
}
deal-fact-rival = { $rival ->
    [none] { $account }: Ein Wettbewerber ist nicht eingetragen.
   *[other] { $account }: gegen { $rival }.
}
deal-fact-step = { $step ->
    [none] { $account }: Ein nächster Schritt ist nicht eingetragen.
   *[other] { $account }, als Nächstes: { $step }
}
deal-fact-stage = { $phase ->
    [none] { $account } steht bei { $stage }.
   *[other] { $account } steht bei { $stage }, in unseren Phasen: { $phase }.
}
deal-fact-activity = Letzte Aktivität bei { $account }: { $day }.
deal-fact-speaks = { $told ->
    [none] { $account }: Weder Sprache noch Land ist eingetragen.
   *[other] { $account }: { $told }.
}
deal-fact-total = { $n ->
    [one] { $n } Deal: { $total }.
   *[other] { $n } Deals zusammen: { $total }.
}
