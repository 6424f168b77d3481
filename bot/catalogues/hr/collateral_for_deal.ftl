# What to send in a deal, or at a stage of one.

collateral-for-deal-which = O kojem je poslu ili o kojoj fazi prodaje riječ?
collateral-for-deal-closed = { $status ->
    [won] Posao { $account } je dobiven: nema se što poslati.
    [lost] Posao { $account } je izgubljen: nema se što poslati.
   *[open] { $account }: faza prodaje ne odgovara nijednoj fazi u mapi, pa se nema po čemu birati.
}
collateral-for-deal-lost-because = Navedeni razlog: { $why }
collateral-for-deal-own-preparation = za vlastitu pripremu
# Head and facts stand side by side in one line, with dots between them.
collateral-for-deal-stage = { $stage } = { $phase }
collateral-for-deal-stage-or = { $stage } = { $phase }, možda još { $others }
collateral-for-deal-days = { $days ->
    [one] { $days } dan u fazi prodaje
    [few] { $days } dana u fazi prodaje
   *[other] { $days } dana u fazi prodaje
}
collateral-for-deal-days-usual = { $days ->
    [one] { $days } dan u fazi prodaje (uobičajeno: { $usual })
    [few] { $days } dana u fazi prodaje (uobičajeno: { $usual })
   *[other] { $days } dana u fazi prodaje (uobičajeno: { $usual })
}
collateral-for-deal-rival = konkurent: { $rival }
collateral-for-deal-no-language = Na ovom jeziku nemamo sadržaja: { $language }.
collateral-for-deal-sent = Zabilježili ste kao poslano: { $assets }.
collateral-for-deal-next-step = Sljedeći korak: { $step }
collateral-for-deal-approvals = Odobrenje još nedostaje: { $people }.
collateral-for-deal-missing = { $n ->
    [one] Za { $n } potrebu ove faze nema se što poslati: { $needs }.
    [few] Za { $n } potrebe ove faze nema se što poslati: { $needs }.
   *[other] Za { $n } potreba ove faze nema se što poslati: { $needs }.
}
collateral-for-deal-missing-more = { $n ->
    [one] Za { $n } potrebu ove faze nema se što poslati: { $needs }; i još { $more }.
    [few] Za { $n } potrebe ove faze nema se što poslati: { $needs }; i još { $more }.
   *[other] Za { $n } potreba ove faze nema se što poslati: { $needs }; i još { $more }.
}
collateral-for-deal-name-it = Navedite posao pa ću uzeti u obzir jezik, djelatnost i ljude.
collateral-for-deal-stage-first = { $n ->
    [one] { $n } asset za slanje u fazi { $phase }.
    [few] { $n } asseta za slanje u fazi { $phase }.
   *[other] { $n } asseta za slanje u fazi { $phase }.
}
collateral-for-deal-nothing = Za fazu { $phase } još se ništa ne smije poslati.
collateral-for-deal-first = { $n ->
    [0] Za { $account } još nema ništa za slanje.
    [one] { $n } asset za slanje, { $account }.
    [few] { $n } asseta za slanje, { $account }.
   *[other] { $n } asseta za slanje, { $account }.
}
collateral-for-deal-first-for = { $n ->
    [0] Za { $account }, { $who }, još nema ničega.
    [one] { $n } asset, { $account }, { $who }.
    [few] { $n } asseta, { $account }, { $who }.
   *[other] { $n } asseta, { $account }, { $who }.
}
collateral-for-deal-why = { $asset } nudi se za { $account } jer odgovara na ove potrebe ({ $n }):
collateral-for-deal-only = Samo { $language }, kako je traženo.
collateral-for-deal-none-only = Na tom jeziku ({ $language }) nema ničega; na drugima ima ovo.
collateral-for-deal-some-in = Na tom jeziku ({ $language }) ima { $assets }; ostalo je na drugim jezicima.
collateral-for-deal-none-in = Na tom jeziku ({ $language }) još nema ničega za slanje: { $account }.
collateral-for-deal-not-in = { $asset } ne postoji na ovom jeziku: { $language }.
