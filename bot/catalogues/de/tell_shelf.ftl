# Records of the library by whose they are, how old and how used.

tell-shelf-first = { $order ->
    [oldest] Am längsten nicht geprüft
    [newest] Am neuesten
    [most_used] In 90 Tagen am meisten genutzt
    [least_used] In 90 Tagen am wenigsten genutzt
   *[worst] Am meisten zu tun
}: { $asset }.
tell-shelf-found = { $n ->
    [0] Keins von { $all }: { $what }.
   *[other] { $n } von { $all }: { $what }.
}
tell-shelf-owner = zuständig { $owner }
tell-shelf-trait = { $trait ->
    [unreviewed] seit { $day } nicht geprüft
    [unused] in 90 Tagen nicht genutzt
    [needless] ohne Bedarf
    [unowned] ohne zuständige Person
    [overdue] mit überfälliger Prüfung
    [fresh] neu vom { $day } bis { $last }
   *[untranslated] in keiner anderen Sprache
}
tell-shelf-lacking = ohne Fassung auf { $languages }
tell-shelf-created = vom { $day }
tell-shelf-reviewed = geprüft am { $day }
