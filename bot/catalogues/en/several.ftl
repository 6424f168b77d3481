# Several questions in one message, answered in turn.

several-answer = On { $question }: { $answer }
several-offers = To send for this: { $titles }.
several-more = { $n ->
    [one] One more line
   *[other] { $n } more lines
} when you ask this alone.
several-left = Still open, ask it by itself: { $questions }.
