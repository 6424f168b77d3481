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
slack-finding-duplicates = parovi duplikata
slack-finding-due-to-expire-180d = uskoro istječe
slack-finding-mis-tagged-suspects = oznake izgledaju krivo
slack-finding-gives-orders = daje naredbe
slack-reason-outdated = Zastarjelo
slack-reason-wrong-format = Pogrešan format
slack-reason-wrong-persona = Pogrešan čitatelj
slack-reason-missing = Nešto nedostaje
slack-digest-weekly = Svakog ponedjeljka u 9:00
slack-digest-never = Nikad
