# From another stage vocabulary to the phases of the map.

translate-stages-headline = { $name } → faze u mapi:
translate-stages-stage = { $stage } → { $phases }
translate-stages-also = { $stage } → { $phase } (također { $others })
translate-stages-nowhere = { $stage } → nijedna
translate-stages-note = Napomena ({ $stage }): { $note }.
translate-stages-source = Preslikavanje je zapisano u datoteci crosswalk i ondje se može promijeniti.
translate-stages-unknown = Nema ni u jednom modelu koji poznajem: { $stages }. Mogu prevesti: { $known }.
translate-stages-unnamed = Ne poznajem nijedan model s tom fazom. Mogu prevesti: { $known }.
translate-stages-nothing-known = U radnoj mapi nema datoteke crosswalk, pa ne mogu prevesti faze.
translate-stages-word = „{ $word }”
