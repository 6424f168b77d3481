# Doors that are no questions: home of guests, shortcuts, links, steps of workflows, what is told later.

slack-guest-home = *Hello.* I find public content of this company: ask me for a topic in the Messages tab.
slack-proposed = { $n ->
    [one] Proposed for the library
   *[other] { $n } proposed for the library
}
slack-proposed-by = from { $who }
slack-digest-muted = You get no more digests. *Settings* in my Home tab brings them back.
slack-answerable = You asked on { $day }: “{ $question }”. There is something now:
slack-ask-again = Ask again
slack-proposal-kept = “{ $title }” is proposed for the library. Marketing finds it in Home and in the audit. The file below goes into the library folder once its empty lines are filled.
slack-already-there = That is in the library already: { $asset }, { $state }.
slack-already-proposed = “{ $title }” is proposed for the library already, and not in it yet. Marketing finds it in Home and in the audit until an asset has this address.
slack-nothing-to-find = There are no words in this message to look for.
slack-step-nothing-asked = The step got nothing to look for: fill in a persona, a phase or what it is about.
slack-step-nothing-found = Nothing public in the library fits. Leave out the persona or the phase, or use other words.
slack-step-unknown-persona = I do not know the persona “{ $persona }”. The map has: { $known }.
slack-step-unknown-phase = I do not know the phase “{ $phase }”. The map has: { $known }.
slack-step-broke = Milepost could not look this up. Run the workflow again; if it happens twice, ask whoever runs Milepost (code { $code }).
slack-owner = Owner
slack-expires-on = Expires
slack-used-lately = Used in 90 days
slack-sharing = May be sent
slack-may-send = { $kind ->
    [offer] yes
    [offer_with_notice] under NDA
    [internal_only] no, for colleagues only
   *[withheld] no
}
