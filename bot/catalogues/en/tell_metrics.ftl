# Figures of the map, of use and of questions.

tell-metrics-gaps = Gaps: { $gap }; covered in part: { $partial }; cells with readers: { $cells }.
tell-metrics-needs = Needs: { $n }; met: { $met }; weak: { $weak }; not met: { $unmet }.
tell-metrics-map = Personas: { $personas }; phases: { $phases }.
tell-usage-most = Used most in 90 days: { $asset } ({ $times }×). Use is known of { $of } assets.
tell-usage-least = Used least in 90 days: { $asset } ({ $times }×). Use is known of { $of } assets.
tell-usage-line = { $n }×: { $asset }
tell-usage-line-blocked = { $n }×: { $asset }, not for use: { $why }
tell-usage-unknown = No use is recorded there.
tell-questions = { $n ->
    [0] No question went unanswered from { $first } to { $last } ({ $of } asked).
    [one] { $n } question of { $of } went unanswered from { $first } to { $last }.
   *[other] { $n } questions of { $of } went unanswered from { $first } to { $last }.
}
tell-questions-closed = { $n ->
    [one] { $n } of them was closed by a piece published since.
   *[other] { $n } of them were closed by pieces published since.
}
tell-questions-unmatched = { $n ->
    [one] No need of the map explains { $n } of them: the map may miss it.
   *[other] No need of the map explains { $n } of them: the map may miss some.
}
tell-questions-no-need = no need explains it
