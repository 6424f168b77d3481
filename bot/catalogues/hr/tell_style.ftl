# The voice rules of the company, which are said as they are written.

tell-style-none = U radnoj mapi nema vodiča za stil.
tell-style-silent = { $known ->
    [yes] Vodič za stil ne govori ništa o ovome: „{ $topic }”. Pitajte: { $ask }.
   *[no] Vodič za stil ne govori ništa o ovome: „{ $topic }”.
}
tell-style-rule = Vodič za stil: „{ $rule }”
tell-style-length = Prema mapi, { $persona } ({ $phases }): { $length }.
tell-style-unsaid = { $persona } nikad ne kaže { $terms }.
