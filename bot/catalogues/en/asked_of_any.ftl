# What is asked of one brief by itself.

brief-asked-reader = { $id } is for the { $persona } in { $phase }: { $who }
brief-asked-nobody = Nobody is on record as having asked for { $id }.
brief-asked-form = { $id }: { $text }.
brief-asked-reads = To read for { $id }: { $sources }.
