# Što sljedeće treba brief, ili više njih koji su imenovani, u jednom odgovoru.

next-briefs-these = Prijedlozi briefova ({ $n }):
next-briefs-line = { $place } · { $cell }: „{ $title }”, ocjena { $points }/100.
next-briefs-no-more = Nijedna druga ćelija nema potrebu koju ispunjava samo novi materijal, a nije u otvorenom briefu.
next-briefs-none = Nijedna ćelija nema potrebu koju ispunjava samo novi materijal, a nije u otvorenom briefu.
next-briefs-keep = Ništa od toga nije spremljeno: recite „zadrži prvi”, ili zatražite jedan da ga vidite cijeloga.
