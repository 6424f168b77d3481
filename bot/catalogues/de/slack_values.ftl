# Values as Slack's messages say them. `Words.named` looks them up.

slack-role-marketer = Marketing
slack-role-writer = Redaktion
slack-role-sales = Vertrieb
slack-finding-expired = abgelaufen
slack-finding-superseded = ersetzt
slack-finding-draft = im Entwurf
slack-finding-withdrawn = Freigabe entzogen
slack-finding-never-used-90d = ungenutzt
slack-finding-untagged = ohne Tags
slack-finding-not-involved-cells = für niemanden
slack-finding-stale = veraltet
slack-finding-duplicates = doppelte Paare
slack-finding-due-to-expire-180d = laufen bald ab
slack-finding-mis-tagged-suspects = Tags wirken falsch
slack-finding-gives-orders = erteilt Befehle
slack-reason-outdated = Veraltet
slack-reason-wrong-format = Falsches Format
slack-reason-wrong-persona = Falsche Zielperson
slack-reason-missing = Etwas fehlt
slack-digest-weekly = Jeden Montag, 9:00 Uhr
slack-digest-never = Nie
