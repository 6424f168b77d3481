# Si algo se puede enviar o decir: la primera línea.

objection-asset = No: { $asset } no se puede usar: { $reason }.
objection-asset-instead = No: { $asset } no se puede usar: { $reason }. En su lugar: { $heir }.
objection-claim = No: { $id } lo prohíbe: { $why }.
objection-claim-instead = No: { $id } lo prohíbe: { $why }. En su lugar, { $instead }: { $claim }.
objection-yes = Sí: { $asset } se puede enviar.
objection-yes-nda = Sí, con NDA: { $asset }.
objection-under-way = Para la misma necesidad: { $brief } ({ $facts }).
objection-claim-say = No: { $id } lo prohíbe: { $why }. En su lugar: { $instead }
