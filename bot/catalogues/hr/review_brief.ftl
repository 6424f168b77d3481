# Ocjenjuje se zalijepljeni brief i kažu se koraci koji najviše donose.

review-brief-headline = { $points }/100: { $verdict ->
    [ready] spremno
    [fix-the-listed-points] popravite navedeno
    [rework] doraditi
   *[not-a-brief] ovo nije brief
}. { $shut ->
    [0] Sve obvezne provjere prolaze.
    [one] Ne prolazi { $shut } obvezna provjera.
    [few] Ne prolaze { $shut } obvezne provjere.
   *[other] Ne prolazi { $shut } obveznih provjera.
}
review-brief-which = Zalijepite brief ispod pitanja i bit će ocijenjen prema dvadeset provjera. Za brief koji se vodi ovdje pitajte po broju.
review-brief-again = Zalijepljene tekstove ne čuvam. Zalijepite ga još jednom ispod pitanja, uz čitatelja i fazu za koje je.
review-brief-step = { $title }: { $step }
review-brief-more = Ne prolazi ni: { $titles }.
review-brief-check = { $number ->
    [1] Jedan čitatelj iz mape
    [2] Jedna faza i uloga u njoj
    [3] Jedna do tri potrebe ćelije
    [4] Potreba koja još nije pokrivena
    [5] Jedna glavna poruka
    [6] Od jednog uvjerenja do drugog
    [7] Kut koji zauzima stav
    [8] Oblik koji taj čitatelj otvara
    [9] Struktura za svaku potrebu i svako pitanje
    [10] Dokazi, od riječi do riječi
    [11] Samo odobrene tvrdnje
    [12] Odlučeno o ponovnoj uporabi
    [13] Poveznice koje se smiju ponuditi, jedna u sljedeću fazu
    [14] Poziv na radnju koji odgovara
    [15] Granice
    [16] Autor, recenzent, rok, stručnjak
    [17] Uspjeh s brojkom i datumom
    [18] Dvije stranice, ništa prazno
    [19] Jezik, prosljeđivanje i kanal
    [20] Pretpostavke i izvori
   *[other] { $title }
}
review-brief-fix = { $number ->
    [1] Navedite jednog čitatelja iz mape.
    [2] Navedite fazu u kojoj sudjeluje i njegovu ulogu u njoj.
    [3] Navedite jednu do tri potrebe te ćelije.
    [4] Odaberite potrebu koja još nije pokrivena ili navedite sadržaj koji se osvježava.
    [5] Jednom kratkom rečenicom napišite što treba zapamtiti.
    [6] Recite što čitatelj misli prije, a što poslije čitanja.
    [7] Napišite rečenicu koja zauzima stav.
    [8] Odaberite format, dubinu i duljinu prema ćeliji.
    [9] Predvidite barem tri odjeljka, po jedan za svaku potrebu i pitanje, i recite od čega svaki nastaje.
    [10] Navedite barem dva dokaza s izvorom, citate od riječi do riječi.
    [11] Koristite samo odobrene tvrdnje, ostale izbacite.
    [12] Za svaku potrebu recite što se ponovno koristi, zamjenjuje ili piše iznova.
    [13] Povežite barem dva sadržaja koji se smiju ponuditi, jedan iz sljedeće faze, i recite što je blokirano.
    [14] Zatražite jedan korak koji odgovara čitatelju i fazi.
    [15] Recite što sadržaj nije, koje su tvrdnje zabranjene i koje riječi treba izbjegavati.
    [16] Navedite autora, recenzenta, rok i stručnjaka.
    [17] Recite što će biti bolje, koliko i do kada, i kada se to provjerava.
    [18] Ispunite prazna polja, zamijenite rezervirana mjesta, ne ponavljajte se, skratite na dvije stranice.
    [19] Navedite jezike, tko prosljeđuje i kojim kanalom.
    [20] Navedite pretpostavke i izvor svakog polja.
   *[other] { $fix }
}
