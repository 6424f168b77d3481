# Der Weg eines Deals, und wo seine Stufe und seine Menschen nicht gleich weit sind.

course-of-deal-back = { $account } ging am { $day } zurück: von { $left } zu { $entered }.
course-of-deal-stages = Stufen: { $stages }
course-of-deal-onward = { $account } ging nie zurück.
course-of-deal-unknown = { $account }: Der Verlauf der Stufen ist nicht festgehalten.
course-of-deal-no-history = Der Verlauf der Stufen ist nicht festgehalten; welche Deals zurückgingen, ist daher nicht zu sagen.
course-of-deal-which = { $n ->
    [0] Keiner der sichtbaren Deals ging eine Stufe zurück.
    [one] 1 Deal ging eine Stufe zurück: { $accounts }.
   *[other] { $n } Deals gingen eine Stufe zurück: { $accounts }.
}
course-of-deal-at-odds = Das CRM sagt { $stage }, die Beteiligten sind noch in { $phase }: Dort fehlt noch das Ja von { $people }.
