# Čija je koja faza.

owners-of-phases-all = { $owner }: { $phases }
