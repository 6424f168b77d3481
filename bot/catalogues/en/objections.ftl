# Whether something may be sent or said: the first line.

objection-asset = No: { $asset } is not for use: { $reason }.
objection-asset-instead = No: { $asset } is not for use: { $reason }. Use { $heir } instead.
objection-claim = No: { $id } forbids it: { $why }.
objection-claim-instead = No: { $id } forbids it: { $why }. Use { $instead } instead: { $claim }.
objection-yes = Yes: { $asset } may be sent.
objection-yes-nda = Yes, under NDA: { $asset }.
objection-nda = { $asked ->
    [without] No: { $asset } goes out under NDA only.
   *[needed] Yes, an NDA is needed for { $asset }.
}
objection-no-nda = { $asked ->
    [without] Yes, without an NDA: { $asset } may be sent.
   *[needed] No, no NDA is needed for { $asset }; it may be sent.
}
objection-under-way = For the same need: { $brief } ({ $facts }).
objection-claim-say = No: { $id } forbids it: { $why }. Say instead: { $instead }
