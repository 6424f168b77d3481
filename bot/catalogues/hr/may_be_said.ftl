# Smije li se nešto reći: prvi redak.

may-be-said-style = Ne: u vodiču za stil piše: { $rule }
may-be-said-approved = { $facts ->
    [no] Odobreno: { $claim } ({ $id })
   *[other] Odobreno: { $claim } ({ $id }, { $facts })
}
may-be-said-only = Odobreno samo tako kako piše: „{ $claim }” ({ $id }{ $facts ->
    [no] )
   *[other] , { $facts })
}. { $known ->
    [yes] O ovome ne kaže ništa: { $added }.
   *[no] Ne mogu znati kaže li { $added }, jer je popis na drugom jeziku.
}
may-be-said-expired = Ne: { $id } je istekla { $day }: { $claim }
may-be-said-not-approved = Ne: { $id } nije odobrena: { $claim }
may-be-said-otherwise = Ne, ne s ovim: { $figures }. { $id } glasi „{ $claim }”.
may-be-said-whole = Samo u cijelosti; ovdje nedostaje { $missing }.
may-be-said-nowhere = Nijedna tvrdnja, ni odobrena ni zabranjena, ne kaže to tim riječima. { $ask }
may-be-said-elsewhere = Nemojte to još reći: ne mogu znati kaže li to neka tvrdnja, jer je popis na drugom jeziku. { $ask } Zabranjene su, a vaša može biti među njima:
may-be-said-near = Nijedna tvrdnja ne kaže to tim riječima. Najbliže, a odobreno samo tako kako piše: „{ $claim }” ({ $id }). { $ask }
may-be-said-near-forbidden = Najbliže u registru je „{ $claim }”, a to je zabranjeno. { $verdict }
may-be-said-ask = { $known ->
    [yes] Prije toga pitajte: { $who }.
   *[no] Prije toga zatražite odobrenje.
}
may-be-said-as-it-stands = Samo to što piše, ništa šire.
may-be-said-unnamed = Ne: „{ $name }” nije dopustio da ga se imenuje. Izbacite ime ili prvo pribavite dopuštenje.
may-be-said-named = „{ $name }” se smije imenovati onime što je odobreno, i ničim više:
may-be-said-name = Ne: „{ $name }” nije dopustio da ga se imenuje. { $ask }
