# Was von einem Brief allein gefragt wird.

brief-asked-reader = { $id } ist für { $persona } in { $phase }: { $who }
brief-asked-nobody = Wer { $id } angefragt hat, steht nirgends.
brief-asked-form = { $id }: { $text }.
brief-asked-reads = Zu lesen für { $id }: { $sources }.
