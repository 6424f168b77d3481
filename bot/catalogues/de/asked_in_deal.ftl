# Wonach in einem Deal außer den Unterlagen gefragt wird.

asked-nearest = Am nächsten an der Frage von { $account }: { $assets }.
asked-rival = Gegen { $rival }: { $assets }, intern, nicht weitergeben.
asked-rival-none = Gegen { $rival } gibt es keine Battlecard, die hier gelesen werden darf.
asked-no-format = { $formats }: nichts davon darf an { $account } gehen.
