# De quién es una fase.

owners-of-phases-all = { $owner }: { $phases }
