# What was written down.

storing-stored = Gespeichert: { $what }.
storing-rehearsed = Verstanden, aber in einer Probe wird nichts gespeichert: { $what }.
