# Ein Entwurf wird gegen ein Briefing geprüft: was er beantwortet, was ihn aufhält, und der eine Schritt dagegen.

check-draft-pasted = der eingefügte Entwurf
check-draft-headline = { $points }/100: { $verdict ->
    [ready] fertig
    [mend] die genannten Punkte beheben
    [rework] überarbeiten
   *[not-yet] noch nicht fertig
}. { $gates ->
    [0] Nichts hält ihn auf
    [one] { $gates } Punkt hält ihn auf
   *[other] { $gates } Punkte halten ihn auf
}, { $mend } zu beheben. { $cell }: { $met } von { $needs } Bedarfen beantwortet, { $words } Wörter.
check-draft-brief = Gemessen an { $id } „{ $title }“.
check-draft-answered = ✓ { $need }: „{ $quote }“ ({ $place }, { $sure ->
    [words] mit dessen Worten
   *[meaning] wahrscheinlich: dem Sinn nach nah
})
check-draft-words-only = Bedarfe wurden nur nach ihren Wörtern gesucht: der Sinn lässt sich in dieser Sprache nicht vergleichen. Bitte lesen Sie selbst nach, was als fehlend genannt ist.
check-draft-more = { $n ->
    [one] { $n } weiterer Punkt; prüfen Sie erneut, wenn diese behoben sind.
   *[other] { $n } weitere Punkte; prüfen Sie erneut, wenn diese behoben sind.
}
check-draft-place = { $kind ->
    [line] Zeile { $line }
    [page] Seite { $page }, Absatz { $paragraph }
    [paragraph] Absatz { $paragraph }
   *[none] { "" }
}
check-draft-line = { $severity ->
    [gate] ✗
    [should] ~
   *[hint] ?
} { $quoted ->
    [yes] { $place }, „{ $quote }“: { $step }
   *[no] { $step }
}
check-draft-for = Prüfe diesen Entwurf für { $cell }:
check-draft-for-whom = Für wen ist dieser Entwurf? Schicken Sie ihn noch einmal mit Leser und Phase in der ersten Zeile, zum Beispiel { $cells }, oder mit der Nummer des Briefings.
check-draft-finding = { $kind ->
    [missing-need] nichts beantwortet { $about }, „{ $wanted }“. Schreiben Sie diesen Teil, oder nehmen Sie den Bedarf aus dem Briefing.
    [near-need] das kommt { $about }, „{ $wanted }“, am nächsten; keine Zahl, kein Schritt und keine Liste dabei beantwortet es sicher. Beantworten Sie es dort, oder haken Sie es selbst ab.
    [forbidden-claim] { $about } verbietet das: { $found }. { $instead ->
        [yes] Schreiben Sie stattdessen: „{ $wanted }“.
       *[no] Streichen Sie es.
    }
    [expired-claim] die Aussage { $about } hinter { $found } ist abgelaufen. Lassen Sie sie neu freigeben, oder streichen Sie die Zahl.
    [unapproved-claim] die Aussage { $about } hinter { $found } ist nicht freigegeben. Lassen Sie sie freigeben, oder streichen Sie die Zahl.
    [changed-claim] das sagt { $about } mit anderen Zahlen. Schreiben Sie es wie freigegeben: „{ $wanted }“.
    [cut-claim] { $about } ist als Ganzes freigegeben, und hier fehlt: { $found }. Schreiben Sie es wie freigegeben: „{ $wanted }“.
    [unbacked-figure] keine freigegebene Aussage nennt { $found }. { $instead ->
        [yes] Dazu sagt { $about }: „{ $wanted }“. Nehmen Sie das, wie es dort steht, oder streichen Sie die Zahl.
       *[no] Nehmen Sie eine freigegebene, oder streichen Sie die Zahl.
    }
    [unbacked-promise] nicht im Register: „{ $found }“. { $instead ->
        [yes] Dazu sagt { $about }: „{ $wanted }“. Nehmen Sie das, wie es dort steht, lassen Sie dies freigeben, oder streichen Sie es.
       *[no] Keine freigegebene Aussage verspricht es. Lassen Sie es freigeben, oder streichen Sie es.
    }
    [superlative] „{ $found }“ ist eine Behauptung, die niemand freigegeben hat. Sagen Sie, was sich zeigen lässt.
    [customer] „{ $about }“ hat der Nennung nicht zugestimmt. Streichen Sie den Namen, oder holen Sie zuerst die Erlaubnis.
    [competitor] „{ $about }“ ist ein Wettbewerber. Lassen Sie prüfen, was über ihn gesagt wird, oder nehmen Sie den Namen heraus.
    [contact] „{ $about }“ ist eine Person bei einem Kunden. Streichen Sie den Namen.
    [blocked-link] { $about } darf dieser Leser nicht bekommen: { $why }. { $instead ->
        [yes] Verlinken Sie stattdessen { $wanted }.
       *[no] Streichen Sie den Link.
    }
    [nda-link] { $about } ist für Leser mit NDA. Sagen Sie das neben dem Link, oder streichen Sie ihn.
    [blocked-mention] { $about } darf dieser Leser nicht bekommen: { $why }. { $instead ->
        [yes] Nennen Sie stattdessen { $wanted }.
       *[no] Streichen Sie den Namen.
    }
    [nda-mention] { $about } ist für Leser mit NDA. Sagen Sie das, wo Sie es nennen, oder streichen Sie es.
    [lying-link] der Link { $about } führt in die Irre ({ $found }). Berichtigen oder streichen Sie ihn.
    [unknown-link] { $about } ist keine Adresse in der Bibliothek. Berichtigen Sie sie, oder nehmen Sie den Inhalt auf.
    [competitor-link] { $about } führt zu { $found }, einem Wettbewerber. Streichen Sie den Link.
    [foreign-link] { $about } führt von Ihren eigenen Seiten weg. Behalten Sie ihn nur, wenn der Leser ihn braucht.
    [forbidden-word] die Stilregeln schließen „{ $about }“ aus. { $instead ->
        [yes] Schreiben Sie „{ $wanted }“.
       *[no] Nehmen Sie ein anderes Wort.
    }
    [unused-word] dieser Leser sagt nicht „{ $about }“. Nehmen Sie eines seiner Wörter.
    [early-call] „{ $found }“ verlangt mehr, als dieser Leser in dieser Phase gibt. { $instead ->
        [yes] Enden Sie mit dem, was im Brief steht: „{ $wanted }“.
       *[no] Bitten Sie um einen eigenen Schritt.
    }
    [exclamation] die Stilregeln wollen keine Ausrufezeichen. Setzen Sie einen Punkt.
    [long-sentence] { $found } Wörter in einem Satz. Machen Sie zwei daraus.
    [too-long] er hat { $found } Wörter, verlangt waren { $wanted }. Kürzen Sie, was keinem Bedarf dient.
    [too-short] { $about ->
        [page] er hat { $found } Wörter, das ist noch keine Seite. Schreiben Sie, was fehlt.
       *[other] er hat { $found } Wörter, verlangt waren mindestens { $wanted }. Beantworten Sie zuerst, was fehlt.
    }
    [other-depth] mit { $about } Wörtern hat er die Tiefe „{ $found }“, verlangt war „{ $wanted }“. Kürzen oder erweitern Sie ihn, oder ändern Sie das Briefing.
    [other-format] er hat nicht die verlangte Form: { $wanted }. Geben Sie ihm diese Form, oder ändern Sie das Briefing.
    [no-companion] dazu war verlangt: { $wanted }, und nichts hier spricht davon. Fügen Sie es hinzu, oder sagen Sie, wo es steht.
    [other-language] seine Sprache ist { $found }, verlangt war { $wanted }. Übersetzen Sie ihn, oder ändern Sie das Briefing.
    [copy] er hat { $found } % der Wörter mit { $about } gemeinsam, „{ $wanted }“. Frischen Sie diesen Inhalt auf, statt einen zweiten zu veröffentlichen.
    [same-passage] das steht Wort für Wort in { $about }. Verlinken Sie es, oder schreiben Sie es neu.
    [personal] „{ $about }“ sind personenbezogene Daten. Streichen Sie sie.
    [colleague] „{ $about }“ ist die eigene Adresse eines Kollegen. Nennen Sie die eines Teams.
    [order] das gibt einer Maschine Befehle; es wurde nicht befolgt. Finden Sie heraus, wer es schrieb, und streichen Sie es.
    [hidden] das sieht kein Leser. Streichen Sie es vor der Veröffentlichung.
    [placeholder] „{ $about }“ ist noch auszufüllen. Füllen Sie es aus.
    [empty-section] unter dieser Überschrift steht nichts. Schreiben Sie den Abschnitt, oder streichen Sie die Überschrift.
    [unreadable] hier sind Buchstaben kaputt. Tippen Sie sie neu, und speichern Sie die Datei als UTF-8.
    [page-without-text] Seite { $found } hat keinen lesbaren Text. Sehen Sie selbst nach.
    [tracked-changes] die Datei hat { $found } nachverfolgte Änderungen; gelesen wurde, als wären alle angenommen. Nehmen Sie sie an oder lehnen Sie sie ab.
    [comments] die Datei hat { $found } Kommentare. Erledigen und löschen Sie sie.
   *[other-extension] die Endung der Datei sagt nicht, was sie ist. Benennen Sie sie um.
}
check-draft-alone = { $n ->
    [0] Verglichen mit { $approved } freigegebenen und { $forbidden } verbotenen Aussagen und den Stilregeln: { $made ->
        [none] nichts darin kommt einer nahe. Was das Register nicht nennt, kann es nicht freigeben: ein Versprechen in anderen Worten müssen Sie selbst beurteilen.
       *[other] es sagt, was { $made } sagt, und nichts darin kommt einer verbotenen nahe.
    }
    [one] Eine Sache ist zu verbessern, wer auch immer es liest:
   *[other] { $n } Dinge sind zu verbessern, wer auch immer es liest:
}
check-draft-reader = Für die Prüfung gegen den Bedarf bitte Persona und Phase vor dem Text nennen, zum Beispiel { $cells }.
