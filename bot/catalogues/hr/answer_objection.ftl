# What answers what a customer says against it.

objection-unanswered = Zasad nema ničega za slanje što na to odgovara.
objection-known = Poznati prigovor ({ $who }): { $text }
objection-usual-way = To govori u prilog onome što kupci rade danas: { $name }.
