# Predlaže se brief, ili se kaže zašto ga nitko ne bi trebao pisati.

propose-brief-which = Za koga i u kojoj fazi? Ovdje je najpotrebniji:
propose-brief-candidate = { $cell }, prioritet { $priority }
propose-brief-unknown = „{ $word }” nije u mapi.
propose-brief-no-reader = { $unmapped ->
    [yes] { $cell }: još nije mapirano, nitko ne zna tko bi to čitao.
   *[no] { $cell }: ne sudjeluje, nitko to ne bi čitao.
}
propose-brief-better = Bolje: { $cell }.
propose-brief-made-for-it = { $uses ->
    [one] { $asset } je napravljen za to, a u 90 dana korišten je { $uses } put.
    [few] { $asset } je napravljen za to, a u 90 dana korišten je { $uses } puta.
   *[other] { $asset } je napravljen za to, a u 90 dana korišten je { $uses } puta.
}
propose-brief-takes-no-part = namijenjeno nekome tko ne sudjeluje
propose-brief-open = Već postoji otvoreni brief: { $id } „{ $title }”. { $state }
propose-brief-covered = Pokrivenost za { $cell }: { $coverage }; sve važno ondje je pokriveno.
propose-brief-open-elsewhere = Otvoreno za { $persona }: { $cells }.
propose-brief-nothing-open = Za { $persona } ni u jednoj fazi nije ništa otvoreno.
propose-brief-all-the-same = Ako ipak treba pisati, navedite potrebu:
propose-brief-title = Prijedlog briefa, { $cell } ({ $participation }): „{ $title }”, ocjena { $points }/100.
propose-brief-why-now = Zašto sada: { $text }
propose-brief-needs = Potrebe: { $text }
propose-brief-change = Od → do: { $text }
propose-brief-takeaway = Glavna poruka: { $text }
propose-brief-form = Oblik: { $text }
propose-brief-due = Rok: { $text }
propose-brief-success = Uspjeh, po pokrivenosti: { $text }
propose-brief-to-fix = Još popraviti: { $text }
propose-brief-whole = Cijeli brief
propose-brief-link = za povezivanje: odgovara na { $need }
propose-brief-whole-question = pokaži mi cijeli brief za { $persona } u { $phase }
propose-brief-need-label = Brief: { $need }
propose-brief-need-question = brief za { $need }
propose-brief-open-beside = Za ovu ćeliju postoji otvoren brief: { $id } „{ $title }”. { $state } Što ostavlja otvoreno:
propose-brief-open-label = Otvori { $id }
propose-brief-open-question = pokaži mi brief { $id }
propose-brief-no-such-topic = Nijedna potreba u fazi { $phases } nije o ovome: „{ $topic }”.
propose-brief-no-such-topic-for = { $personas }: nijedna potreba nije o ovome: „{ $topic }”. Na koju se misli?
propose-brief-topic-elsewhere = Pripada ćeliji { $cell }: { $need } ({ $id }).
propose-brief-or-elsewhere = Ili ova iz ćelije { $cell }: { $need } ({ $id }).
propose-brief-others-meant = Uzeto je „{ $persona }”, čija je praznina prva; ista uloga u fazi { $phase } pripada i ovima: { $others }. Navedite čitatelja za čiji brief pitate.
propose-brief-dropped-before = { $id } za te potrebe odbačen je { $day } ({ $name }){ $reason ->
    [yes] : { $why }.
   *[no] .
}
propose-brief-writer = Prijedlog još nitko ne piše. { $name } ga dobiva kad kažeš „zadrži ga”.
propose-brief-taken-as = Shvaćeno kao pitanje ({ $name }, { $day }): { $question }
propose-brief-nobody-kept = Ovaj prijedlog za { $cell } još nitko nije zadržao: nema broj, autora ni verzije. Recite „zadrži“ i bit će zadržan.
propose-brief-nothing-to-drop = Od prijedloga za { $cell } ništa nije spremljeno, pa se nema što odbaciti. Potrebe ostaju otvorene.
propose-brief-no-such-need = U mapi nema potrebe { $ids }.
