# Što gumb ili obrazac ne može i što pomaže. Imenuje ih `Refused`.

refused-forgotten = Pitanje iza ovog odgovora više se ne čuva.
refused-forgotten-remedy = Postavite ga ponovno i koristite nove gumbe.
refused-gone = Ono o čemu je riječ više nije u biblioteci.
refused-gone-remedy = Pitajte ponovno da vidite što je sada tamo.
refused-not-in-channel = Nisam u tom kanalu pa tamo ne mogu pisati.
refused-not-in-channel-remedy = Upišite u njemu /invite @Milepost i pokušajte ponovno.
refused-not-here = Ovdje čitaju gosti pa se to ovdje ne radi.
refused-not-here-remedy = Pitajte me u izravnoj poruci.
refused-marketers-only = O tome odlučuje samo marketing.
refused-marketers-only-remedy = Recite to nekome iz marketinga.
refused-too-late = Ovo se više ne može poništiti: prošlo je više od 24 sata.
refused-too-late-remedy = Promijenite oznake u datoteci sadržaja.
refused-too-slow = Slack je zatvorio vrata prije nego što je prozor bio spreman.
refused-too-slow-remedy = Pritisnite još jednom.
refused-undone = Ovo je već poništeno.
refused-undone-remedy = Ponovno zatražite pregled da odlučite iznova.
refused-no-files = Slack nije prihvatio datoteku.
refused-no-files-remedy = Tko vodi Milepost može mu dati pravo files:write; docs/slack.md kaže kako.
refused-no-writers = Na popisu ljudi nema nikoga tko piše.
refused-no-writers-remedy = Dodajte ih u company.yaml, svakoga s timom writers.
refused-reviewed = Za ovaj sadržaj nije ostala nijedna predložena oznaka.
refused-reviewed-remedy = Novi prijedlozi stižu kad se promijeni njegov tekst ili karta.
refused-private = Posao se kazuje onome tko ga vodi, a ne kanalu.
refused-private-remedy = Kopirajte ono što drugi trebaju znati.
