# Umjesto odgovora koji je u niti upravo bio. Pitanje se upisuje kako stoji: bot ga mora razumjeti.

said-again-unchanged = To ne mijenja zadnji odgovor: { $first }
said-again-nothing-asked = Ovdje nije pitano ništa na što bi „da” bio odgovor: time ništa ne šaljem i ne mijenjam. Ono što je dao zadnji odgovor možete poslati sami.
said-again-unread = { $words } ovdje nisam razumio; opet bi došao samo zadnji odgovor.
said-again-contacts = tko su kontakti: { $account }?
said-again-reviewed = kada je pregledan { $asset }?
