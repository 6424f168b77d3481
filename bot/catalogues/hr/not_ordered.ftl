# An order that was negated or only wondered about, or that nobody can carry out.

not-ordered-stays = Ništa nije promijenjeno: { $id } ostaje kako jest.
not-ordered-no-day = Taj dan ne postoji: { $id } ostaje kako jest.
