# What was written down.

storing-stored = Stored: { $what }.
storing-rehearsed = Understood, but nothing is stored in a rehearsal: { $what }.
