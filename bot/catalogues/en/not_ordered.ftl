# An order that was negated or only wondered about, or that nobody can carry out.

not-ordered-stays = Nothing changed: { $id } stays as it is.
not-ordered-no-day = There is no such day: { $id } stays as it is.
