# What a proposed brief says itself. The need and the customer are the company's own words.

brief-told-title = { $formats } for { $persona } in { $phase }: { $need }
brief-told-gap = Priority { $priority }, number { $place } of { $cells }. Coverage { $covered }, { $open } of { $n } needs open.
brief-told-held = In a later phase already, this reader not on board: { $accounts }.
brief-told-lost = Lost with this reader against it: { $account }.
brief-told-after = { $kind ->
    [proof] I have checked it with somebody like me: { $need }
    [tool] I can work it out myself: { $need }
    [approval] I can say yes or no: { $need }
    [budget] I can stand behind the money: { $need }
    [alignment] We can agree: { $need }
    [reassurance] I know the worst case and can live with it: { $need }
   *[information] I know enough to decide: { $need }
}
brief-told-takeaway = { $kind ->
    [proof] You can check it yourself: { $need }.
    [tool] You can work it out yourself: { $need }.
    [approval] This is enough to say yes or no: { $need }.
    [budget] You can stand behind the money: { $need }.
    [alignment] This is what all of you can agree on: { $need }.
    [reassurance] This says the worst case openly: { $need }.
   *[information] This answers it: { $need }.
}
brief-told-answered = “{ $question }” { $kind ->
    [proof] is answered by somebody like you, limits included.
    [tool] is answered with your own figures, not with ours.
    [approval] can be answered with yes or no from what stands here.
    [budget] is answered in full, with what you would find later.
    [alignment] has an answer that all of you can agree on.
    [reassurance] has an answer, and so has what happens then.
   *[information] has an answer, and here is where it comes from.
}
