# The voice rules of the company, which are said as they are written.

tell-style-none = U radnoj mapi nema vodiča za stil.
tell-style-silent = Vodič za stil ne govori ništa o ovome: { $language }.
