# The voice rules of the company, which are said as they are written.

tell-style-none = No style guide is in the workspace.
tell-style-silent = The style guide says nothing about { $language }.
