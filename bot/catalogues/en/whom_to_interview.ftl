# Whom of the buyers to ask.

whom-to-interview-nobody = No open deal has a { $persona } anybody knows: ask the sales team for one to interview.
whom-to-interview-why = “{ $topic }” is a need of { $cell }: { $need } ({ $id }).
