# What answers what a customer says against it.

objection-unanswered = Todavía no hay nada que se pueda enviar y lo responda.
objection-known = Objeción conocida ({ $who }): { $text }
objection-usual-way = Habla a favor de lo que el comprador hace hoy: { $name }.
