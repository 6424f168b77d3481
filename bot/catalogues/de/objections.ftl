# Ob etwas verschickt oder gesagt werden darf: die erste Zeile.

objection-asset = Nein: { $asset } ist nicht zu verwenden: { $reason }.
objection-asset-instead = Nein: { $asset } ist nicht zu verwenden: { $reason }. Stattdessen: { $heir }.
objection-claim = Nein: { $id } verbietet das: { $why }.
objection-claim-instead = Nein: { $id } verbietet das: { $why }. Stattdessen { $instead }: { $claim }.
objection-yes = Ja: { $asset } darf verschickt werden.
objection-yes-nda = Ja, unter NDA: { $asset }.
objection-nda = { $asked ->
    [without] Nein: { $asset } geht nur unter NDA raus.
   *[needed] Ja, für { $asset } ist ein NDA nötig.
}
objection-no-nda = { $asked ->
    [without] Ja, ohne NDA: { $asset } darf verschickt werden.
   *[needed] Nein, für { $asset } ist kein NDA nötig; es darf verschickt werden.
}
objection-under-way = Für dasselbe Bedürfnis: { $brief } ({ $facts }).
objection-claim-say = Nein: { $id } verbietet es: { $why }. Stattdessen: { $instead }
