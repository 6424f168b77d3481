# Što se promijenilo u jednom poslu.

changes-of-deal-stage = { $account }: { $stage }, od { $day }
changes-of-deal-none = { $account }: bez nove faze prodaje od { $since } Sada: { $stage }, od { $day }
changes-of-deal-activity = Posljednja aktivnost: { $day }
changes-of-deal-new = Novo ili osvježeno za tu fazu: { $assets }.
changes-of-deal-nothing-new = Ništa novo za tu fazu.
