# Whom of the buyers to ask.

whom-to-interview-nobody = Nijedan otvoreni posao nema poznatu osobu ove uloge ({ $persona }): pitajte prodaju koga intervjuirati.
whom-to-interview-why = „{ $topic }” je potreba ćelije { $cell }: { $need } ({ $id }).
