# What must be said with an asset that is given.

offering-internal = 🏠 INTERNO, solo para colegas
offering-nda = 🔒 requiere NDA
offering-nda-by = 🔒 requiere NDA, por { $channel }
offering-reviewed = 🕒 revisado el { $day }
offering-aged = 🕒 revisado el { $day }, fuera de su vida útil
offering-partner = solo para partners
