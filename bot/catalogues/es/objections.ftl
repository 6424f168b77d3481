# Si algo se puede enviar o decir: la primera línea.

objection-asset = No: { $asset } no se puede usar: { $reason }.
objection-asset-instead = No: { $asset } no se puede usar: { $reason }. En su lugar: { $heir }.
objection-claim = No: { $id } lo prohíbe: { $why }.
objection-claim-instead = No: { $id } lo prohíbe: { $why }. En su lugar, { $instead }: { $claim }.
objection-yes = Sí: { $asset } se puede enviar.
objection-yes-nda = Sí, con NDA: { $asset }.
objection-nda = { $asked ->
    [without] No: { $asset } solo se envía con NDA.
   *[needed] Sí, para { $asset } hace falta un NDA.
}
objection-no-nda = { $asked ->
    [without] Sí, sin NDA: { $asset } se puede enviar.
   *[needed] No, para { $asset } no hace falta NDA; se puede enviar.
}
objection-under-way = Para la misma necesidad: { $brief } ({ $facts }).
objection-claim-say = No: { $id } lo prohíbe: { $why }. En su lugar: { $instead }
