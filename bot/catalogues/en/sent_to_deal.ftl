# What somebody said they sent to a deal.

sent-to-deal = { $n ->
    [0] You noted nothing as sent to { $account }.
    [one] You noted 1 asset as sent to { $account }:
   *[other] You noted { $n } assets as sent to { $account }:
}
sent-to-deal-how = I read no mailbox: press “I sent some” below a pack, or say “I sent it to { $account }”.
sent-to-none = You noted nothing as sent to a deal: press “I sent some” below a pack, or say which asset you sent to whom.
