# Eine Tatsache, in den Worten des Textes, in dem sie steht.

tell-fact-claim = Zu { $words } sagen wir: { $claim } (freigegebene Aussage { $id }{ $day ->
    [none] )
   *[other], bis { $day })
}
tell-fact-lapsed = Zu { $words } haben wir gesagt: { $claim }. Diese Aussage ({ $id }) ist nicht mehr freigegeben: bitte nicht verwenden.
tell-fact-text = { $quote ->
    [title] Zu { $words }: { $asset }
   *[other] Zu { $words }: { $quote } – { $asset }
}
tell-fact-near = Der nächste Satz dazu: { $quote } – { $source }{ $missing ->
    [none] .
   *[other] . Von { $missing } steht dort nichts.
}
tell-fact-none = Kein Text und keine Aussage von uns sagt das mit diesen Worten.
tell-fact-maybe = vielleicht: der Text kommt dem am nächsten
tell-fact-near-lapsed = Diese Aussage ist nicht mehr freigegeben: nicht verwenden.
