# Koji su briefovi otvoreni, tko ih piše i do kada.

tell-briefs-unknown = Ne postoji brief s tom oznakom.
tell-briefs-nothing = { $own ->
    [yes] Nema briefa koji čeka na vas.
   *[no] Brief koji bi trebalo napisati ({ $who }): nijedan.
}
tell-briefs-none-for = Nitko ne piše za ovo: { $cells }. Nijedan brief za to nije otvoren.
tell-briefs-unassigned = Još ga nitko ne piše: { $brief }
tell-briefs-line = { $id } „{ $title }”: { $cell }, potrebe: { $needs }. { $state }
tell-briefs-state = Status: { $status }; rok: { $due }; piše: { $writer }.
tell-briefs-nobody = nitko
tell-briefs-no-date = bez roka
tell-briefs-requested = Zahtjev: { $who }.
tell-briefs-requested-on = Zahtjev: { $who }, { $day }
tell-briefs-late-ones = { $n ->
    [one] Kasni { $n } brief:
    [few] Kasne { $n } briefa:
   *[other] Kasni { $n } briefova:
}
tell-briefs-none-late = { $own ->
    [yes] Nijedan vaš brief ne kasni.
   *[no] Nijedan brief ne kasni.
}
tell-briefs-none-due = { $own ->
    [yes] Nijedan vaš brief ne dospijeva ({ $first } – { $last }).
   *[no] Nijedan brief ne dospijeva ({ $first } – { $last }).
}
tell-briefs-late = { $n ->
    [one] Kasni { $n } dan.
    [few] Kasni { $n } dana.
   *[other] Kasni { $n } dana.
}
tell-briefs-is-it = { $said ->
    [yes] Da.
    [over] Ne, odbačen je.
   *[no] Ne, još nije.
}
tell-briefs-sharpened = model je preformulirao: { $fields }
tell-briefs-version = Verzija { $version }: { $who }, { $day }. { $what }
tell-briefs-asked-for = { $own ->
    [yes] Od onoga što ste tražili:
   *[no] Traženo ({ $who }):
}
tell-briefs-arrived = U knjižnicu je otada stiglo, za sve o čemu je { $id }: { $asset }. Recite „da” gdje se to pita, ili „{ $id } je objavljen kao” i oznaku.
tell-briefs-reviewers = { $id } pregledavaju: { $reviewers }.
tell-briefs-versions = { $id } „{ $title }”, najnovija verzija prva:
tell-briefs-no-version = { $id } ima verzije od 1 do { $newest }.
tell-briefs-compared = { $same ->
    [yes] { $id }: verzije { $first } i { $last } govore isto.
   *[no] { $id }, od verzije { $first } do verzije { $last }:
}
tell-briefs-closed-by = { $id }: { $status }, { $who }, { $day }: { $said }
tell-briefs-needed = { $id } je za { $cell }: { $needs }.
tell-briefs-file = Cijeli { $id } kao datoteka: u Slacku slijedi ovdje, u naredbenom se retku izvozi.
tell-briefs-became = { $id } je objavljen kao { $assets }.
tell-briefs-not-out = Od briefa { $id } još nema sadržaja.
tell-briefs-none-to-review = Nijedan brief u pregledu ne navodi vas kao recenzenta.
tell-briefs-none-on = { $n ->
    [0] Nitko ne radi na ovome: „{ $matter }”. Nijedan brief nije otvoren.
   *[other] Nitko ne radi na ovome: „{ $matter }”. Otvoreno je:
}
