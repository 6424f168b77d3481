# What answers what a customer says against it.

objection-unanswered = Nothing that may be sent answers that yet.
objection-known = { $who } is known to object: { $text }
objection-usual-way = It speaks for what buyers do today: { $name }.
