# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Pisanje
slack-role-sales = Prodaja
slack-finding-expired = isteklo
slack-finding-superseded = zamijenjeno
slack-finding-draft = u nacrtu
slack-finding-withdrawn = dopuštenje povučeno
slack-finding-never-used-90d = nekorišteno
slack-finding-untagged = bez oznaka
slack-finding-not-involved-cells = ni za koga
slack-finding-stale = zastarjelo
slack-finding-duplicates = dvostruko
slack-finding-due-to-expire-180d = uskoro istječe
slack-finding-mis-tagged-suspects = s upitnim oznakama
slack-finding-gives-orders = s naredbama
slack-reason-outdated = Zastarjelo
slack-reason-wrong-format = Pogrešan format
slack-reason-wrong-persona = Pogrešan čitatelj
slack-reason-missing = Nešto nedostaje
slack-digest-weekly = Svakog ponedjeljka u 9:00
slack-digest-never = Nikad
slack-digest-at = { $day ->
    [Mon] Svakog ponedjeljka
    [Tue] Svakog utorka
    [Wed] Svake srijede
    [Thu] Svakog četvrtka
    [Fri] Svakog petka
    [Sat] Svake subote
   *[Sun] Svake nedjelje
} u { $hour }
slack-step-accepted = Prihvati
slack-step-in-progress = Počni
slack-step-in-review = Predaj na pregled
slack-told-assigned = { $name } vam daje ovaj brief za pisanje.
slack-told-in-review = { $name } vam ovo predaje na pregled.
slack-told-accepted = { $name } prihvaća brief koji ste tražili.
slack-told-published = { $name } objavljuje ono što ste tražili.
slack-told-dropped = { $name } odbacuje brief koji ste tražili: { $why }
slack-told-own-dropped = { $name } odbacuje ovaj brief, više ga ne trebate pisati: { $why }
slack-told-own-published = { $name } objavljuje ovaj brief: više se nema što pisati.
slack-told-back = { $name } vam vraća ovaj brief: ponovno je kod vas. Što nedostaje, može se pitati u ovoj niti.
slack-told-back-because = { $name } vam vraća ovaj brief: { $why }
slack-told-taken-away = { $name } vam uzima { $id } „{ $title }”. Sada ga piše: { $writer }.
slack-told-changed = { $name } mijenja { $id } „{ $title }”: { $changed }
slack-told-as-before = { $name } mijenja { $id } „{ $title }” i vraća: sve je kako je bilo.
slack-reminders-due = Kad dospijeva moj brief
slack-reminders-never = Nikad
slack-stages = { $more ->
    [yes] { $stages } …
   *[no] { $stages }
}
