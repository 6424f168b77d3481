# A pasted brief is scored, and the steps that bring most are said.

review-brief-headline = { $points }/100: { $verdict ->
    [ready] ready
    [fix-the-listed-points] fix the listed points
    [rework] rework
   *[not-a-brief] not a brief
}. { $shut ->
    [0] All gate checks pass.
    [one] { $shut } gate check fails.
   *[other] { $shut } gate checks fail.
}
review-brief-which = Paste the brief below your question and I score it by twenty checks. For one that is kept here, ask by its number.
review-brief-again = I keep no text that is pasted. Paste it once more below your question, with the reader and the phase it is for.
review-brief-step = { $title }: { $step }
review-brief-more = Also failed: { $titles }.
review-brief-check = { $number ->
   *[other] { $title }
}
review-brief-fix = { $number ->
   *[other] { $fix }
}
