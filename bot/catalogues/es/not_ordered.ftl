# An order that was negated or only wondered about.

not-ordered-stays = No ha cambiado nada: { $id } se queda como está.
