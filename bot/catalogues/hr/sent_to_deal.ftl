# Što je netko rekao da je poslao za posao.

sent-to-deal = { $n ->
    [0] Nemate zabilježeno ništa poslano za { $account }.
    [one] Zabilježen je { $n } sadržaj poslan za { $account }:
    [few] Zabilježena su { $n } sadržaja poslana za { $account }:
   *[other] Zabilježeno je { $n } sadržaja poslanih za { $account }:
}
sent-to-deal-how = Ne čitam poštu: pritisnite „Poslano” ispod paketa ili recite „poslao sam to za { $account }”.
sent-to-none = Nemate zabilježeno ništa poslano: pritisnite „Poslano” ispod paketa ili recite koji ste sadržaj kome poslali.
