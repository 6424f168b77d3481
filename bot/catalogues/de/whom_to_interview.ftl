# Whom of the buyers to ask.

whom-to-interview-nobody = Kein offener Deal hat eine bekannte Person dieser Rolle ({ $persona }): bitte den Vertrieb fragen, wen man interviewen kann.
whom-to-interview-why = „{ $topic }“ ist ein Bedarf von { $cell }: { $need } ({ $id }).
