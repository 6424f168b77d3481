# What must be said with an asset that is given.

offering-internal = 🏠 INTERNO, samo za kolege
offering-nda = 🔒 potreban je NDA
offering-nda-by = 🔒 potreban je NDA, kanal: { $channel }
offering-reviewed = 🕒 pregledano { $day }
offering-aged = 🕒 pregledano { $day }, prošao je rok trajanja
offering-partner = samo za partnere
