# Who of a buyer's people is asked about: the first line.

people-contacts = Contacts at { $account }: { $people }.
people-named = { $name } ({ $role }, { $status })
people-none-known = No contact at { $account } is known by name yet.
people-not-identified = { $people } at { $account }: nobody is identified yet.
people-names = Names of people at { $account } are told to the owner of the deal alone; here are roles only.
people-unreached = Not reached yet at { $account }: { $people }.
people-all-reached = Everybody known at { $account } has been reached, and no approval waits for a first contact.
people-missing = By the map also there, and nobody known yet: { $people }.
people-part = { $persona } ({ $part } of { $phase })
people-blocking = Blocking { $account }: { $people }.
people-none-blocking = Nobody blocks { $account }, and no approval is open.
people-none-blocking-but = Nobody is noted as blocking { $account }; it waits for { $people }.
people-status = { $who }, { $status }
people-agreed = { $said ->
    [yes] Yes: { $who }.
   *[no] Not as far as is noted: { $who }.
}
people-needed = { $said ->
    [yes] Yes, in { $phases }: { $who }.
   *[no] No: { $who }. Nothing on the map waits for their approval.
}
people-gates = Has to approve { $account } in { $phase }: { $people }.
people-no-gates = { $phase } has no gatekeeper, so nobody has to approve { $account } now.
people-held-up = { $people }: { $n ->
    [one] 1 deal waits for them: { $accounts }.
   *[other] { $n } deals wait for them: { $accounts }.
}
people-held-up-none = No open deal you may see waits for { $people }.
