# An order that was negated or only wondered about.

not-ordered-stays = Ništa nije promijenjeno: { $id } ostaje kako jest.
