# The voice rules of the company, which are said as they are written.

tell-style-none = No style guide is in the workspace.
tell-style-silent = { $known ->
    [yes] The style guide says nothing about { $topic }: ask { $ask }.
   *[no] The style guide says nothing about { $topic }.
}
tell-style-rule = The style guide: “{ $rule }”
tell-style-length = By the map, { $persona } in { $phases }: { $length }.
tell-style-unsaid = { $persona } never says { $terms }.
