# What research holds about a subject; the words of customers are said as they stand in the notes.

evidence-on-headline = { $kind ->
    [quotes] { $n ->
        [0] No quote about “{ $topic }”.
        [one] { $n } quote about “{ $topic }”:
       *[other] { $n } quotes about “{ $topic }”:
    }
   *[notes] { $n ->
        [0] No note speaks of “{ $topic }”.
        [one] { $n } source on “{ $topic }”:
       *[other] { $n } sources on “{ $topic }”:
    }
}
evidence-on-beside = { $about ->
    [it] What the notes say of it besides:
    [foreign] The notes are in another language and do not have that word. What they quote:
   *[other] What comes nearest:
}
