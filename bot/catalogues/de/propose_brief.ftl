# Ein Briefing wird vorgeschlagen, oder es wird gesagt, warum es niemand schreiben sollte.

propose-brief-which = Für wen und wann? Hier wird eines am nötigsten gebraucht:
propose-brief-candidate = { $cell }, Priorität { $priority }
propose-brief-unknown = „{ $word }“ steht nicht in der Karte.
propose-brief-no-reader = { $unmapped ->
    [yes] { $cell } ist noch nicht kartiert: Niemand weiß, wer das lesen würde.
   *[no] { $cell } ist nicht beteiligt: Niemand würde es dort lesen.
}
propose-brief-better = Besser: { $cell }.
propose-brief-made-for-it = { $uses ->
    [one] { $asset } wurde dafür gemacht und in 90 Tagen { $uses } Mal verwendet.
   *[other] { $asset } wurde dafür gemacht und in 90 Tagen { $uses } Mal verwendet.
}
propose-brief-takes-no-part = richtet sich an jemanden, der nicht beteiligt ist
propose-brief-open = Es gibt schon ein offenes Briefing: { $id } „{ $title }“. { $state }
propose-brief-covered = { $cell } ist zu { $coverage } abgedeckt: Alles, was dort zählt, ist erfüllt.
propose-brief-open-elsewhere = Offen für { $persona }: { $cells }.
propose-brief-nothing-open = Für { $persona } ist in keiner Phase etwas offen.
propose-brief-all-the-same = Soll trotzdem dafür geschrieben werden, bitte den Bedarf nennen:
propose-brief-title = Vorschlag für ein Briefing, { $cell } ({ $participation }): „{ $title }“, { $points }/100 Punkte.
propose-brief-why-now = Warum jetzt: { $text }
propose-brief-needs = Bedarf: { $text }
propose-brief-change = Von → zu: { $text }
propose-brief-takeaway = Kernaussage: { $text }
propose-brief-form = Form: { $text }
propose-brief-due = Fällig: { $text }
propose-brief-success = Erfolg, nach Abdeckung: { $text }
propose-brief-to-fix = Noch zu tun: { $text }
propose-brief-whole = Das ganze Briefing
propose-brief-link = zum Verlinken: beantwortet { $need }
propose-brief-whole-question = zeig mir das ganze Briefing für { $persona } in { $phase }
propose-brief-need-label = Briefing: { $need }
propose-brief-need-question = Briefing für { $need }
propose-brief-open-beside = Für diese Zelle gibt es ein offenes Briefing: { $id } „{ $title }“. { $state } Was es offen lässt:
propose-brief-open-label = { $id } öffnen
propose-brief-open-question = zeig mir den Brief { $id }
propose-brief-no-such-topic = Kein Bedarf in { $phases } handelt von „{ $topic }“.
propose-brief-no-such-topic-for = Kein Bedarf von { $personas } handelt von „{ $topic }“. Welcher ist gemeint?
propose-brief-topic-elsewhere = Es ist einer von { $cell }: { $need } ({ $id }).
propose-brief-or-elsewhere = Oder dieser von { $cell }: { $need } ({ $id }).
propose-brief-others-meant = Genommen ist „{ $persona }“, deren Lücke zuerst kommt; diese Rolle spielt in { $phase } auch: { $others }. Nennen Sie die Person, um ihr Briefing zu bekommen.
propose-brief-dropped-before = { $id } zu diesen Bedürfnissen wurde von { $name } am { $day } verworfen{ $reason ->
    [yes] : { $why }.
   *[no] .
}
propose-brief-writer = Einen Vorschlag schreibt noch niemand. { $name } bekommt ihn, wenn Sie „behalte es“ sagen.
propose-brief-taken-as = Verstanden als Frage von { $name } vom { $day }: { $question }
propose-brief-nobody-kept = Diesen Vorschlag für { $cell } hat noch niemand aufgehoben: Er hat keine Nummer, niemanden, der ihn schreibt, und keine Versionen. Mit „behalten“ wird er aufgehoben.
propose-brief-nothing-to-drop = Vom Vorschlag für { $cell } ist nichts gespeichert, also ist nichts zu verwerfen. Die Bedarfe bleiben offen.
propose-brief-no-such-need = Einen Bedarf { $ids } gibt es in der Karte nicht.
