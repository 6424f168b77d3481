# An order that was negated or only wondered about, or that nobody can carry out.

not-ordered-stays = Nichts geändert: { $id } bleibt, wie es ist.
not-ordered-no-day = Diesen Tag gibt es nicht: { $id } bleibt, wie es ist.
