# Was als Nächstes ein Briefing braucht, oder mehrere genannte, in einer Antwort.

next-briefs-these = { $n } Vorschläge für Briefings:
next-briefs-line = { $place } · { $cell }: „{ $title }“, { $points }/100 Punkte.
next-briefs-no-more = Sonst hat keine Zelle einen Bedarf, den nur ein neues Stück erfüllt und kein offenes Briefing hat.
next-briefs-none = Keine Zelle hat einen Bedarf, den nur ein neues Stück erfüllt und kein offenes Briefing hat.
next-briefs-keep = Nichts davon ist gespeichert: Mit „das erste behalten“ wird es aufgehoben; wer nach einem fragt, sieht es ganz.
