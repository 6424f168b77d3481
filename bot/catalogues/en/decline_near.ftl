# No answer, with the nearest thing there is.

decline-near-out-of-scope = That is outside what I do. Ask me about personas, phases, content, gaps, deals or briefs.
decline-near-price = No rule here allows a price below the list, so promise none: whoever decides on prices has to say.
decline-near-out-of-data = I have no data on that, so I will not guess.
decline-near-assets = Nearest in the library, maybe of use:
decline-near-claim = Approved claim near it: { $claim } ({ $id }).
decline-near-forbidden = Nobody may promise “{ $claim }” ({ $id }).
decline-near-forbidden-why = Nobody may promise “{ $claim }” ({ $id }): { $why }.
decline-near-campaign = The campaign I know: { $id } { $name } ({ $cell }); its results are kept elsewhere.
decline-near-campaign-since = The campaign I know: { $id } { $name } ({ $cell }, since { $day }); its results are kept elsewhere.
decline-near-text = its text comes near “{ $topic }”
decline-near-unlike = I did not understand “{ $question }”. Did you mean one of these?
decline-near-question-of = { $intent ->
   *[gap_list] where are our biggest content gaps?
    [metrics] what changed this month?
    [audit] which assets are out of date?
    [brief_status] which briefs are open?
    [claims] what may we claim?
    [coverage_matrix] show me the coverage matrix
    [campaign_info] which campaigns are running?
    [style] what is in our style guide?
    [journey_info] which phases are there?
    [persona_info] who are our personas?
    [evidence] what does our research say?
    }
decline-near-contact = I keep nobody's addresses or phone numbers: whoever owns the deal has them in the CRM.
