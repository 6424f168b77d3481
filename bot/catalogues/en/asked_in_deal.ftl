# What a message about a deal asks for beside its pack.

asked-nearest = Nearest to what { $account } asks: { $assets }.
asked-rival = Against { $rival }: { $assets }, internal, not to be passed on.
asked-rival-none = There is no battlecard against { $rival } that may be read here.
asked-no-format = { $formats }: nothing of that kind may be sent to { $account }.
