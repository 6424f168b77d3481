# Was jemand nach eigener Angabe an einen Deal geschickt hat.

sent-to-deal = { $n ->
    [0] Von Ihnen ist nichts als an { $account } gesendet vermerkt.
    [one] Von Ihnen ist 1 Asset als an { $account } gesendet vermerkt:
   *[other] Von Ihnen sind { $n } Assets als an { $account } gesendet vermerkt:
}
sent-to-deal-how = Postfächer lese ich nicht: unter einem Paket „Ich habe gesendet“ drücken oder „an { $account } geschickt“ sagen.
sent-to-none = Von Ihnen ist nichts als an einen Deal gesendet vermerkt: unter einem Paket „Ich habe gesendet“ drücken oder sagen, welches Asset an wen ging.
