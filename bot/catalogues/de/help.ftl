# What can be asked.

help-what = Ich sage, was wer in welcher Phase braucht, was es dafür gibt, was fehlt und was als Nächstes zu schreiben ist.
help-knows = Bekannt sind { $assets }, { $cells } der Karte ({ $involved } davon mit Beteiligten) und { $needs }.
help-guests = Hier lassen sich öffentliche Inhalte finden: einfach nach Thema, Persona oder Format fragen.
help-deal-label = Ein Deal
help-deal = { $account }: wie lange schon in der Stufe und wer fehlt?
help-gaps-label = Lücken zum Schreiben
help-gaps = die 3 größten Lücken, für die ich schreiben könnte?
