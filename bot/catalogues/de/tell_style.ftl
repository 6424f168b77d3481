# The voice rules of the company, which are said as they are written.

tell-style-none = Im Arbeitsordner liegt kein Styleguide.
tell-style-silent = Der Styleguide sagt nichts zu: { $language }.
