# What was written down.

storing-stored = Spremljeno: { $what }.
storing-rehearsed = Shvaćeno, ali u probi se ništa ne sprema: { $what }.
