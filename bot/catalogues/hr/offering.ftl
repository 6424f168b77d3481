# What must be said with an asset that is given.

offering-internal = 🏠 INTERNO, samo za kolege
offering-nda = 🔒 potreban je NDA
offering-nda-portal = 🔒 potreban je NDA, putem portala povjerenja
offering-reviewed = 🕒 pregledano { $day }
offering-aged = 🕒 pregledano { $day }, prošao je rok trajanja
