# Where a new piece would help.

place-topic-best = “{ $topic }” would help most in { $cells }.
place-topic-near = Judged by what content near it serves: { $assets }.
place-topic-nothing = Nothing in the library is near “{ $topic }”, so I cannot tell where it would help.
