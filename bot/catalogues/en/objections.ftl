# Whether something may be sent or said: the first line.

objection-asset = No: { $asset } is not for use: { $reason }.
objection-asset-instead = No: { $asset } is not for use: { $reason }. Use { $heir } instead.
objection-claim = No: { $id } forbids it: { $why }.
objection-claim-instead = No: { $id } forbids it: { $why }. Use { $instead } instead: { $claim }.
objection-yes = Yes: { $asset } may be sent.
objection-yes-nda = Yes, under NDA: { $asset }.
objection-under-way = For the same need: { $brief } ({ $facts }).
objection-claim-say = No: { $id } forbids it: { $why }. Say instead: { $instead }
