# What must be said with an asset that is given.

offering-internal = 🏠 INTERNAL, for colleagues only
offering-nda = 🔒 NDA needed
offering-nda-by = 🔒 NDA needed, via { $channel }
offering-reviewed = 🕒 reviewed { $day }
offering-aged = 🕒 reviewed { $day }, past its shelf life
offering-partner = for partners only
