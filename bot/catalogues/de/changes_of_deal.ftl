# Was sich in einem Deal geändert hat.

changes-of-deal-stage = { $account }: seit { $day } in { $stage }.
changes-of-deal-none = { $account }: seit { $since } keine andere Stufe; seit { $day } in { $stage }.
changes-of-deal-activity = Letzte Aktivität: { $day }.
changes-of-deal-new = Neu oder aktualisiert für diese Phase: { $assets }.
changes-of-deal-nothing-new = Nichts Neues für diese Phase.
