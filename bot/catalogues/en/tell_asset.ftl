# What is known of an asset: may it be used, how fresh is it, what does it serve.

tell-asset-unknown = I know no asset by that name that may be shown here.
tell-asset-may-be-shared = { $asset }: may be shared.
tell-asset-not-for-use = { $asset }: not for use.
tell-asset-usable = { $asset }: yes, may be used.
tell-asset-internal = { $asset }: INTERNAL, for colleagues only.
tell-asset-internal-no = No, not outside: { $asset } is INTERNAL, for colleagues only.
tell-asset-withheld = { $asset }: no, not for use: { $reason }.
tell-asset-claim = { $id }: { $why }.
tell-asset-claim-instead = { $id }: { $why }. Use { $instead } instead: { $claim }.
tell-asset-never-reviewed = never reviewed
tell-asset-overdue = reviewed { $day }, review overdue since { $due }
tell-asset-due = reviewed { $day }, next review { $due }
tell-asset-expires = expires { $day }
tell-asset-serves = Serves: { $needs }.
tell-asset-suggested = maybe also, not tagged yet: { $needs }
tell-asset-used = Used { $n ->
    [0] not at all
    [one] once
   *[other] { $n } times
} in 90 days.
tell-asset-used-last = Used { $n ->
    [0] not at all
    [one] once
   *[other] { $n } times
} in 90 days, last on { $day }.
tell-asset-owner = Owner: { $owner }.
tell-asset-same-need = meets the same need
tell-asset-cells-aged = { $cells }: { $assets }, { $aged } past their shelf life.
tell-asset-cells-fresh = { $cells }: { $n ->
    [0] no assets
    [one] the one asset is inside its shelf life
   *[other] all { $n } assets are inside their shelf life
}.
tell-asset-for = For { $readers } in { $phases }.
tell-asset-versions = Other versions: { $assets }.
tell-asset-no-versions = No other version of it is known.
tell-asset-languages = In { $language }; { $assets ->
    [none] nothing in another language serves the same needs
   *[other] for the same needs in other languages: { $assets }
}.
tell-asset-newest = Newest: { $asset }.
tell-asset-of-day = { $asset }, of { $day }
tell-asset-expiry = { $gone ->
    [yes] Expired on { $day }
   *[no] Expires on { $day }
}.
tell-asset-no-expiry = It has no end date.
tell-asset-no-figures = its text gives no figure
