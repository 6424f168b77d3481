# Što se pita o jednom briefu.

brief-asked-reader = { $id } je za: { $persona }, faza { $phase }: { $who }
brief-asked-nobody = Nigdje ne piše tko je tražio { $id }.
brief-asked-form = { $id }: { $text }.
brief-asked-reads = Za { $id } pročitajte: { $sources }.
