# Što netko želi primati i kada.

subscribe-who = Tko ste? To mogu zapamtiti samo za osobu čiju oznaku poznajem.
subscribe-wanted = { $subject }, { $schedule }, samo za vas
subscribe-at = { $often } u { $hour }
subscribe-holds = { $role ->
    [sales] U njemu su vaši poslovi, tko u njima nedostaje i što je novo za njih. Tjedan bez novosti ne šalje ništa.
    [writer] U njemu su vaši briefovi s rokovima i što je bilo s vašim posljednjim sadržajima. Tjedan bez novosti ne šalje ništa.
   *[marketer] U njemu su pokrivenost prema posljednjem stanju, nove i zatvorene praznine, pitanja bez odgovora i što uskoro istječe. Tjedan bez novosti ne šalje ništa.
}
subscribe-sending = Stiže u Slacku kao izravna poruka, po vašem satu ondje i najviše jednom tjedno.
subscribe-stop-label = Odjaviti
subscribe-stop = otkaži { $subject }
subscribe-nothing-to-stop = Nema pretplate, pa nema što otkazati.
subscribe-ended = { $subjects } više ne stiže
subscribe-often = { $often ->
    [Mon] ponedjeljkom
    [Tue] utorkom
    [Wed] srijedom
    [Thu] četvrtkom
    [Fri] petkom
    [Sat] subotom
   *[Sun] nedjeljom
}
subscribe-only = Redovito šaljem samo jedno: pregled, jednom tjedno, s prazninama, promjenama i onim što vas čeka. Drugo ne pratim.
subscribe-digest-label = Tjedni pregled
subscribe-digest = šalji mi pregled svaki tjedan
subscribe-brief = { $brief }: tko piše ili pregledava, dobiva podsjetnik izravnom porukom kad je rok ili nešto čeka; drugo se ne šalje. Koliko često, piše u postavkama (/milepost settings).
subscribe-none = Pregled nije naručen.
subscribe-there = { $subject } stiže { $schedule }, privatno.
subscribe-reminders = Podsjetnici za brifove isključuju se u postavkama: upišite /milepost settings ili otvorite Postavke na kartici Home.
subscribe-private = Pregled je privatan: šalje se izravnom porukom onome tko ga naruči za sebe, a ne u kanal.
subscribe-weekly = Pregled stiže jednom tjedno, na dan i sat koji navedete; češće ili rjeđe ne šalje se ništa.
