# Što kratka poruka pita o onome o čemu je upravo bila riječ.

of-told-for-owner = { $account }: to je za onoga tko vodi posao.
of-told-deal-since = { $account } je u fazi prodaje { $stage } od { $day }
of-told-no-amounts = Koliko ti poslovi vrijede, za one je koji ih vode.
of-told-number = { $n }: { $things }.
of-told-some = { $n } od { $all }:
of-told-none-so = Nijedno od { $n } nije takvo.
of-told-not-written = o tome ništa nije zapisano
of-told-no-end = kraj nije zapisan
of-told-in-language = { $said ->
    [it] { $asset }: jezik je { $language }.
    [others] { $asset }: jezik je { $own }; na jeziku { $language } za istu potrebu postoji: { $assets }.
   *[none] { $asset }: jezik je { $own }; na jeziku { $language } za iste potrebe nema ničega.
}
of-told-due = { $day ->
    [none] { $brief }: nema roka.
   *[other] { $brief }: rok { $day }
}
of-told-writer = { $writer ->
    [none] { $brief }: još ga nitko ne piše.
   *[other] { $brief }: piše { $writer }.
}
of-told-reader = Za { $cell }: { $who }
of-told-can-ask = { $kind ->
    [deal] O { $thing } možete pitati: tko vodi, iznos, faza i otkad, sljedeći korak, zatvaranje, zadnji kontakt, konkurent, ljudi, tko koči, tijek.
    [asset] O { $thing } možete pitati: tko odgovara, čitatelj, zadnji pregled, istek, duljina, format, jezici, poveznica, smije li van.
    [claim] O { $thing } možete pitati: gdje stoji, tko je odobrio, do kada, uzorak, točne riječi.
    [brief] O { $thing } možete pitati: tko piše, rok, tko je tražio, čitatelj, struktura, duljina, recenzenti.
    [proposal] O briefu za { $thing } možete pitati: čitatelj, rok, struktura, duljina, recenzenti, tko je tražio; „spremi” ga sprema.
    [gap] O { $thing } možete pitati: tko je tražio, tko piše, zašto, što je najmanje posla.
    [campaign] O { $thing } možete pitati: tko odgovara, datumi, kanali, čitatelj, sadržaj.
   *[other] O { $thing } možete pitati: tko je rekao, kada, u kojoj bilješci.
}
