# How a deal stands, as its asker may see it.

tell-deal-days = { $days ->
    [one] { $account }: { $days } dan u fazi prodaje { $stage }.
    [few] { $account }: { $days } dana u fazi prodaje { $stage }.
   *[other] { $account }: { $days } dana u fazi prodaje { $stage }.
}
tell-deal-days-usual = { $pace ->
    [stuck] { $days ->
        [one] { $account }: { $days } dan u fazi prodaje { $stage }, uobičajeno { $usual }: posao je zapeo.
        [few] { $account }: { $days } dana u fazi prodaje { $stage }, uobičajeno { $usual }: posao je zapeo.
       *[other] { $account }: { $days } dana u fazi prodaje { $stage }, uobičajeno { $usual }: posao je zapeo.
    }
   *[usual] { $days ->
        [one] { $account }: { $days } dan u fazi prodaje { $stage }, uobičajeno { $usual }.
        [few] { $account }: { $days } dana u fazi prodaje { $stage }, uobičajeno { $usual }.
       *[other] { $account }: { $days } dana u fazi prodaje { $stage }, uobičajeno { $usual }.
    }
}
tell-deal-people = Ljudi: { $people }.
tell-deal-unknown = još nepoznato
tell-deal-next-step = Sljedeći korak: { $step }
tell-deal-approvals = Odobrenja koja još nedostaju: { $people }.
tell-deal-approval = { $who } – { $status }, vratar u fazi { $phase }
tell-deal-collateral = Materijali
tell-deal-none = Nijedan od poslova koje smijete vidjeti tome ne odgovara.
tell-deal-open = { $whose ->
    [mine] Vaši otvoreni poslovi ({ $n }): { $accounts }.
   *[all] Otvoreni poslovi ({ $n }): { $accounts }.
}
tell-deal-gates = { $whose ->
    [mine] Vaši poslovi u kojima vratar još nije pridobiven ({ $n }): { $accounts }.
   *[all] Poslovi u kojima vratar još nije pridobiven ({ $n }): { $accounts }.
}
tell-deal-won = Posao { $account } je dobiven.
tell-deal-lost = Posao { $account } je izgubljen; razlog nije zapisan.
tell-deal-lost-because = Posao { $account } je izgubljen. Navedeni razlog: { $why }
tell-deal-stuck = Zapelo: { $n } ({ $accounts }).
tell-deal-none-stuck = Nijedan od vidljivih otvorenih poslova nije zapeo.
tell-deal-nothing-for = nema se što poslati za { $needs }
tell-deal-amount = { $account }: { $amount }.
tell-deal-amount-unknown = { $account }: u popisu poslova nema iznosa.
tell-deal-stuck-one = { $said ->
    [yes] Da, posao je zapeo: { $account }.
    [no] Ne, posao nije zapeo: { $account }.
   *[unknown] { $account }: nitko nije zapisao koliko ova faza prodaje obično traje.
}
tell-deal-closing = { $account }: zaključenje je predviđeno za { $day }
tell-deal-closing-within = { $n ->
    [0] Nijednom otvorenom poslu koji smijete vidjeti zaključenje nije predviđeno od { $first } do { $last }
    [one] Zaključenje predviđeno od { $first } do { $last }, { $n } posao: { $accounts }.
    [few] Zaključenje predviđeno od { $first } do { $last }, { $n } posla: { $accounts }.
   *[other] Zaključenje predviđeno od { $first } do { $last }, { $n } poslova: { $accounts }.
}
tell-deal-closing-unknown = { $account }: na popisu poslova nema datuma zaključenja.
deals-worth-not-told = Koliko posao vrijedi, kaže se samo onome čiji je.
deals-without-content = { $n ->
    [0] Nijednom otvorenom poslu koji smijete vidjeti ne nedostaje sadržaj u njegovoj fazi.
    [one] { $n } poslu nedostaje sadržaj u njegovoj fazi: { $accounts }.
   *[other] Poslovi kojima nedostaje sadržaj u njihovoj fazi ({ $n }): { $accounts }.
}
