# While an answer is on its way, and beside it.

slack-thinking = čita pitanje
slack-looking = Traži u knjižnici
slack-wording = Provjerava svaku riječ
slack-guests-read-along = Ovdje čitaju i gosti, pa navodim samo javno. Za ostalo mi pišite izravnom porukom.
slack-cannot-see-you = Slack mi ne kaže tko ste, pa dijelim samo javni sadržaj. Recite to onima koji vode Milepost: u zapisniku piše što nedostaje.
slack-no-picture = Nedostaje slika matrice: Slack mi ovdje ne dopušta slanje datoteka. Tko održava Milepost može mu dati ovlast files:write; docs/slack.md kaže kako.
slack-cannot-see-who-reads = Slack mi ne kaže tko ovdje čita, pa navodim samo javno. Za ostalo mi pišite izravnom porukom.
slack-answered-already = Na to je već odgovoreno u ovoj niti.
slack-answered-alone = Na to je već odgovoreno, samo vama. Ako odgovora više nema, pitajte ponovno.
slack-brought-already = To je već u ovoj niti. Ako ga više nema, pitajte ponovno.
slack-ask-why = zašto?
slack-ask-in-language = samo { $language }
slack-ask-in-segment = samo { $segment }
slack-ask-score = zašto je { $persona } u fazi { $phase } na { $covered }?
slack-ask-evidence = dokazi: { $persona } u fazi { $phase }
slack-ask-journey = put kupca: { $persona }
slack-untitled = Pozdrav
