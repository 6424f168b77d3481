# Whose a phase is.

owners-of-phases-all = { $owner }: { $phases }
