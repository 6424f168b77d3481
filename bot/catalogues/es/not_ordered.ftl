# An order that was negated or only wondered about, or that nobody can carry out.

not-ordered-stays = No ha cambiado nada: { $id } se queda como está.
not-ordered-no-day = Ese día no existe: { $id } se queda como está.
