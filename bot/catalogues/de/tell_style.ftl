# The voice rules of the company, which are said as they are written.

tell-style-none = Im Arbeitsordner liegt kein Styleguide.
tell-style-silent = { $known ->
    [yes] Der Styleguide sagt nichts zu „{ $topic }“: bitte { $ask } fragen.
   *[no] Der Styleguide sagt nichts zu „{ $topic }“.
}
tell-style-rule = Der Styleguide: „{ $rule }“
tell-style-length = Nach der Karte, { $persona } ({ $phases }): { $length }.
tell-style-unsaid = { $persona } sagt nie { $terms }.
