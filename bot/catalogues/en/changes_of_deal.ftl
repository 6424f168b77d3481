# What changed in one deal.

changes-of-deal-stage = { $account }: in { $stage } since { $day }.
changes-of-deal-none = { $account }: no other stage since { $since }; in { $stage } since { $day }.
changes-of-deal-activity = Last activity: { $day }.
changes-of-deal-new = New or brought up to date for its phase: { $assets }.
changes-of-deal-nothing-new = Nothing new for its phase.
