# The way a deal came, and where its stage and its people are not equally far.

course-of-deal-back = { $account } went back on { $day }: from { $left } to { $entered }.
course-of-deal-stages = Stages: { $stages }
course-of-deal-onward = { $account } never went back.
course-of-deal-unknown = { $account }: no history of its stages is kept.
course-of-deal-no-history = No history of stages is kept, so I cannot say which deals went back.
course-of-deal-which = { $n ->
    [0] None of the deals you may see went back a stage.
    [one] 1 deal went back a stage: { $accounts }.
   *[other] { $n } deals went back a stage: { $accounts }.
}
course-of-deal-at-odds = The CRM says { $stage }, its people are still in { $phase }: no yes there yet from { $people }.
