# Ob etwas gesagt werden darf: die erste Zeile.

may-be-said-style = Nein, im Styleguide steht: { $rule }
may-be-said-approved = { $facts ->
    [no] Freigegeben: { $claim } ({ $id })
   *[other] Freigegeben: { $claim } ({ $id }, { $facts })
}
may-be-said-only = Nur im Wortlaut freigegeben: „{ $claim }“ ({ $id }{ $facts ->
    [no] )
   *[other] , { $facts })
}. { $known ->
    [yes] Von { $added } sagt sie nichts.
   *[no] Ob sie { $added } sagt, kann ich nicht erkennen: Das Register ist in einer anderen Sprache.
}
may-be-said-expired = Nein: { $id } ist am { $day } abgelaufen: { $claim }
may-be-said-not-approved = Nein: { $id } ist nicht freigegeben: { $claim }
may-be-said-otherwise = Nein, nicht mit { $figures }: { $id } lautet „{ $claim }“.
may-be-said-whole = Nur als Ganzes; hier fehlt { $missing }.
may-be-said-nowhere = Keine Aussage, weder freigegeben noch verboten, sagt das mit diesen Wörtern. { $ask }
may-be-said-elsewhere = Noch nicht sagen: Ob eine Aussage das sagt, kann ich nicht erkennen, denn das Register ist in einer anderen Sprache. { $ask } Verboten sind, und die gefragte kann darunter sein:
may-be-said-near = Keine Aussage sagt das mit diesen Wörtern. Am nächsten, und nur im Wortlaut freigegeben: „{ $claim }“ ({ $id }). { $ask }
may-be-said-near-forbidden = Am nächsten im Register ist „{ $claim }“, und das ist verboten. { $verdict }
may-be-said-ask = { $known ->
    [yes] Bitte erst { $who } fragen.
   *[no] Erst freigeben lassen.
}
may-be-said-as-it-stands = Nur was dort steht, nicht mehr.
may-be-said-unnamed = Nein: „{ $name }“ hat der Nennung nicht zugestimmt. Namen streichen oder erst die Erlaubnis holen.
may-be-said-named = „{ $name }“ darf mit dem genannt werden, was freigegeben ist, und mit nichts weiter:
may-be-said-name = Nein: „{ $name }“ hat der Nennung nicht zugestimmt. { $ask }
