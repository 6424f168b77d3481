# What can be asked.

help-what = Kažem što svaki kupac treba u svakoj fazi, što za to imamo, što nedostaje i što napisati sljedeće.
help-knows = Poznato mi je: { $assets }, { $cells } mape (sa sudionicima: { $involved }) i { $needs }.
help-guests = Pronalazim javni sadržaj: pitajte za temu, personu ili format.
help-deal-label = Posao
help-deal = { $account }: koliko je dugo u toj fazi i tko nedostaje?
help-gaps-label = Praznine za pisanje
help-gaps = 3 najveće praznine za koje bih mogao pisati?
