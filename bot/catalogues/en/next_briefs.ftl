# The pieces to brief next, or several that are named, in one answer.

next-briefs-these = { $n } proposed briefs:
next-briefs-line = { $place } · { $cell }: “{ $title }”, score { $points }/100.
next-briefs-no-more = No other cell has a need that only a new piece meets and no open brief holds.
next-briefs-none = No cell has a need that only a new piece meets and no open brief holds.
next-briefs-keep = None of them is stored: say “keep the first one”, or ask for one of them to see all of it.
