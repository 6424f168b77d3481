# Smije li se nešto poslati ili reći: prvi redak.

objection-asset = Ne: { $asset } nije za uporabu: { $reason }.
objection-asset-instead = Ne: { $asset } nije za uporabu: { $reason }. Umjesto toga: { $heir }.
objection-claim = Ne: { $id } to zabranjuje: { $why }.
objection-claim-instead = Ne: { $id } to zabranjuje: { $why }. Umjesto toga { $instead }: { $claim }.
objection-yes = Da: { $asset } smije se poslati.
objection-yes-nda = Da, uz NDA: { $asset }.
objection-nda = { $asked ->
    [without] Ne: { $asset } šalje se samo uz NDA.
   *[needed] Da, za { $asset } treba NDA.
}
objection-no-nda = { $asked ->
    [without] Da, bez NDA-a: { $asset } smije se poslati.
   *[needed] Ne, za { $asset } ne treba NDA; smije se poslati.
}
objection-under-way = Za istu potrebu: { $brief } ({ $facts }).
objection-claim-say = Ne: { $id } to zabranjuje: { $why }. Umjesto toga: { $instead }
