# What must be said with an asset that is given.

offering-internal = 🏠 INTERN, nur für Kolleginnen und Kollegen
offering-nda = 🔒 NDA nötig
offering-nda-by = 🔒 NDA nötig, Weg: { $channel }
offering-reviewed = 🕒 geprüft am { $day }
offering-aged = 🕒 geprüft am { $day }, Haltbarkeit überschritten
offering-partner = nur für Partner
