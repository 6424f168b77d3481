# An order that was negated or only wondered about.

not-ordered-stays = Nothing changed: { $id } stays as it is.
