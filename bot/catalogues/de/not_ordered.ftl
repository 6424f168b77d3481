# An order that was negated or only wondered about.

not-ordered-stays = Nichts geändert: { $id } bleibt, wie es ist.
