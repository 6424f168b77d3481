# Wem eine Phase gehört.

owners-of-phases-all = { $owner }: { $phases }
