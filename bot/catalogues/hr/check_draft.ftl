# Nacrt se provjerava prema briefu: na što odgovara, što ga zaustavlja i jedan korak koji to popravlja.

check-draft-pasted = zalijepljeni nacrt
check-draft-headline = { $points }/100: { $verdict ->
    [ready] spremno
    [mend] popravite navedene točke
    [rework] preraditi
   *[not-yet] još nije spremno
}. { $gates ->
    [0] Ništa ga ne zaustavlja
    [one] { $gates } točka ga zaustavlja
    [few] { $gates } točke ga zaustavljaju
   *[other] { $gates } točaka ga zaustavlja
}, { $mend } za popraviti. { $cell }: odgovoreno na { $met } od { $needs } potreba, broj riječi: { $words }.
check-draft-brief = Uspoređeno s { $id } „{ $title }”.
check-draft-answered = ✓ { $need }: „{ $quote }” ({ $place }, { $sure ->
    [words] njezinim riječima
   *[meaning] vjerojatno: blisko po smislu
})
check-draft-words-only = Potrebe su tražene samo po riječima: smisao se u ovom jeziku ne može usporediti. Sami pročitajte ono što je navedeno da nedostaje.
check-draft-more = { $n ->
    [one] Još { $n } točka; provjerite ponovno kad ove budu popravljene.
    [few] Još { $n } točke; provjerite ponovno kad ove budu popravljene.
   *[other] Još { $n } točaka; provjerite ponovno kad ove budu popravljene.
}
check-draft-place = { $kind ->
    [line] redak { $line }
    [page] stranica { $page }, odlomak { $paragraph }
    [paragraph] odlomak { $paragraph }
   *[none] { "" }
}
check-draft-line = { $severity ->
    [gate] ✗
    [should] ~
   *[hint] ?
} { $quoted ->
    [yes] { $place }, „{ $quote }”: { $step }
   *[no] { $step }
}
check-draft-for = Provjeri ovaj nacrt za { $cell }:
check-draft-for-whom = Za koga je ovaj nacrt? Pošaljite ga ponovno s čitateljem i fazom u prvom retku, na primjer { $cells }, ili s brojem briefa.
check-draft-finding = { $kind ->
    [missing-need] ništa ne odgovara na { $about }, „{ $wanted }”. Napišite taj dio ili maknite potrebu iz briefa.
    [near-need] to je najbliže potrebi { $about }, „{ $wanted }”; nijedna brojka, korak ni popis uz to ne odgovara sa sigurnošću. Odgovorite ondje ili sami potvrdite.
    [forbidden-claim] { $about } to zabranjuje: { $found }. { $instead ->
        [yes] Recite umjesto toga: „{ $wanted }”.
       *[no] Maknite to.
    }
    [expired-claim] tvrdnja { $about } iza { $found } je istekla. Zatražite novo odobrenje ili maknite brojku.
    [unapproved-claim] tvrdnja { $about } iza { $found } nije odobrena. Zatražite odobrenje ili maknite brojku.
    [changed-claim] ovo kaže { $about } s drugim brojkama. Napišite kako je odobreno: „{ $wanted }”.
    [cut-claim] { $about } je odobreno kao cjelina, a ovdje nedostaje: { $found }. Napišite kako je odobreno: „{ $wanted }”.
    [unbacked-figure] nijedna odobrena tvrdnja ne kaže { $found }. { $instead ->
        [yes] O tome { $about } kaže: „{ $wanted }”. Uzmite je kako stoji ili maknite brojku.
       *[no] Uzmite odobrenu ili maknite brojku.
    }
    [unbacked-promise] nije u registru: „{ $found }”. { $instead ->
        [yes] O tome { $about } kaže: „{ $wanted }”. Uzmite je kako stoji, dajte ovo odobriti ili maknite.
       *[no] Nijedna odobrena tvrdnja to ne obećava. Dajte to odobriti ili maknite.
    }
    [superlative] „{ $found }” je tvrdnja koju nitko nije odobrio. Recite ono što se može pokazati.
    [customer] „{ $about }” nije odobrio spominjanje imena. Maknite ime ili prije toga pribavite dopuštenje.
    [competitor] „{ $about }” je konkurent. Neka netko provjeri što se o njemu kaže ili izostavite ime.
    [contact] „{ $about }” je osoba kod kupca. Maknite ime.
    [blocked-link] { $about } se ne smije dati ovom čitatelju: { $why }. { $instead ->
        [yes] Umjesto toga stavite poveznicu na { $wanted }.
       *[no] Maknite poveznicu.
    }
    [nda-link] { $about } je za čitatelje s NDA-om. Recite to uz poveznicu ili je maknite.
    [blocked-mention] { $about } se ne smije dati ovom čitatelju: { $why }. { $instead ->
        [yes] Umjesto toga navedite { $wanted }.
       *[no] Maknite to ime.
    }
    [nda-mention] { $about } je za čitatelje s NDA-om. Recite to gdje ga navodite ili ga maknite.
    [lying-link] poveznica { $about } zavarava ({ $found }). Ispravite je ili maknite.
    [unknown-link] { $about } nije adresa iz knjižnice. Ispravite je ili dodajte sadržaj.
    [competitor-link] { $about } vodi na { $found }, konkurenta. Maknite poveznicu.
    [foreign-link] { $about } vodi izvan vaših stranica. Ostavite je samo ako je čitatelj treba.
    [forbidden-word] stilski vodič isključuje „{ $about }”. { $instead ->
        [yes] Napišite „{ $wanted }”.
       *[no] Uzmite drugu riječ.
    }
    [unused-word] ovaj čitatelj ne govori „{ $about }”. Uzmite njegovu riječ.
    [early-call] „{ $found }” traži više nego što ovaj čitatelj daje u ovoj fazi. { $instead ->
        [yes] Završite onim što traži brief: „{ $wanted }”.
       *[no] Zatražite korak koji čitatelj radi sam.
    }
    [exclamation] stilski vodič ne želi uskličnike. Stavite točku.
    [long-sentence] riječi u jednoj rečenici: { $found }. Napravite dvije.
    [too-long] broj riječi je { $found }, a traženo je { $wanted }. Skratite ono što ne služi nijednoj potrebi.
    [too-short] { $about ->
        [page] broj riječi je { $found }, a to još nije stranica. Napišite što nedostaje.
       *[other] broj riječi je { $found }, a traženo je najmanje { $wanted }. Prvo odgovorite na ono što nedostaje.
    }
    [other-depth] uz broj riječi { $about } dubina je „{ $found }”, a tražena je „{ $wanted }”. Skratite ili proširite, ili promijenite brief.
    [other-format] nema traženi oblik: { $wanted }. Dajte mu taj oblik ili promijenite brief.
    [no-companion] uz njega je traženo: { $wanted }, a ovdje se to ne spominje. Dodajte ga ili recite gdje je.
    [other-language] jezik je { $found }, a traženo je { $wanted }. Prevedite ga ili promijenite brief.
    [copy] dijeli { $found } % riječi s { $about }, „{ $wanted }”. Osvježite taj sadržaj umjesto da objavite drugi.
    [same-passage] ovo stoji od riječi do riječi u { $about }. Stavite poveznicu ili napišite iznova.
    [personal] „{ $about }” su osobni podaci. Maknite ih.
    [colleague] „{ $about }” je osobna adresa kolege. Dajte adresu tima.
    [order] ovo daje naredbe stroju; nije poslušano. Saznajte tko je to napisao i maknite.
    [hidden] ovo nijedan čitatelj ne vidi. Maknite prije objave.
    [placeholder] „{ $about }” još treba popuniti. Popunite.
    [empty-section] pod ovim naslovom nema ničega. Napišite odjeljak ili maknite naslov.
    [unreadable] ovdje su slova oštećena. Upišite ih ponovno i spremite datoteku kao UTF-8.
    [page-without-text] stranica { $found } nema čitljivog teksta. Pogledajte je sami.
    [tracked-changes] datoteka ima praćene promjene ({ $found }); pročitana je kao da su sve prihvaćene. Prihvatite ih ili odbijte.
    [comments] datoteka ima komentare ({ $found }). Riješite ih i obrišite.
   *[other-extension] nastavak datoteke ne govori što je ona. Preimenujte je.
}
check-draft-alone = { $n ->
    [0] Uspoređeno s registrom (odobrenih tvrdnji: { $approved }, zabranjenih: { $forbidden }) i pravilima stila: { $made ->
        [none] ništa se ne približava nijednoj. Što registar ne navodi, ne može ni odobriti: obećanje drugim riječima morate prosuditi sami.
       *[other] kaže ono što kaže { $made }, a ništa se ne približava zabranjenoj.
    }
    [one] { $n } stvar za popraviti, tko god čitao:
    [few] { $n } stvari za popraviti, tko god čitao:
   *[other] { $n } stvari za popraviti, tko god čitao:
}
check-draft-reader = Za provjeru prema potrebama navedite personu i fazu prije teksta, na primjer { $cells }.
