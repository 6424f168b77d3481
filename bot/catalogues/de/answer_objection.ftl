# What answers what a customer says against it.

objection-unanswered = Noch nichts, was man schicken darf, beantwortet das.
objection-known = Bekannter Einwand ({ $who }): { $text }
objection-usual-way = Das spricht für den bisherigen Weg der Käufer: { $name }.
