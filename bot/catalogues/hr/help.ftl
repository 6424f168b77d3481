# What can be asked.

help-what = Kažem što svaki kupac treba u svakoj fazi, što za to imamo, što nedostaje i što napisati sljedeće.
help-knows = Što kažem, dolazi iz datoteka vaše tvrtke: { $assets } i { $needs } vaših čitatelja.
help-also = Predlažem i čuvam briefove, provjeravam nacrte i jednom tjedno šaljem pregled. U Slacku su pod „/milepost settings“ vaš jezik, pregled i podsjetnici; prečaci poruke nalaze sadržaj za nju ili dodaju njezinu poveznicu u knjižnicu.
help-guests = Pronalazim javni sadržaj: pitajte za temu, personu ili format.
help-deal-label = Posao
help-deal = { $account }: koliko je dugo u toj fazi i tko nedostaje?
help-gaps-label = Praznine za pisanje
help-gaps = 3 najveće praznine za koje bih mogao pisati?
help-spoken = Razumijem: u ovoj niti od sada je jezik odgovora { $language }. Za svugdje jezik se bira pod „Postavke” u mojoj kartici Home.
help-inviting = Upišite „/invite @Milepost” u taj kanal i spomenite me ondje. Izravna poruka ne treba poziv, a „/milepost” s pitanjem radi u svakom kanalu, samo za vaše oči.
help-installing = To radi tko vodi Milepost: docs/slack.md dovodi ga u Slack za desetak minuta, README.md pokreće ga na računalu. Gdje već radi, „/invite @Milepost” dovodi me u kanal.
help-adding = U Slacku „Add to library” među prečacima poruke predlaže poveznicu marketingu. Tko vodi biblioteku, stavlja datoteku u njezinu mapu, s naslovom, personom, fazom, formatom, jezikom i publikom na vrhu (docs/workspace.md pokazuje jednu); vrijedi od sljedeće sinkronizacije.
help-language = Jezik je pod „Postavke” u mojoj kartici Home. Za jednu nit dovoljno ga je reći: „odgovori na engleskom, molim”.
help-settings = Jezik, riječi za faze, pregled i podsjetnici su pod „Postavke” u mojoj kartici Home. Što vrijedi za cijelu instalaciju, može ispisati tko održava Milepost.
help-feedback = Palcem ispod odgovora ili riječima u njegovoj niti: „nije korisno”, „A12 je zastario”. Čitaju ga vlasnik sadržaja i marketing.
help-stopping = Ništa nije u tijeku što bih mogao zaustaviti. „Otkaži pregled” prekida pregled; brief se odbacuje ili vraća po svom broju.
help-forgetting = Tko održava Milepost briše ono što ste ovdje pitali i zabilježili („milepost forget”): obratite mu se. Iz poruke to ne mogu. Riječi pitanja nakon nekog vremena nestaju same.
help-trusting = Ne morate: svaki odgovor navodi izvore, „zašto?” pokazuje svaki činitelj ocjene, a tvrdnja se zove odobrenom samo gdje to kaže registar. Što vaše datoteke ne kažu, ne nagađam.
help-syncing = { $read ->
    [no] Datoteke tvrtke još nikad nisu pročitane do kraja.
   *[yes] Datoteke tvrtke zadnji su put pročitane { $day } u { $time } UTC.
} Što se otad u njima promijenilo, vrijedi od sljedećeg „milepost sync”, koji pokreće onaj tko vodi Milepost.
help-undoing = Ispod odluke o oznakama stoji „Poništi”. Ispod briefa „poništi” vraća zadnju promjenu („poništi MP-3”); odbačen ili objavljen ostaje takav. Što ste rekli o sadržaju, vrijedi onako kako zadnje kažete. Ništa ne brišem, a datoteke mijenja samo onaj tko ih vodi.
