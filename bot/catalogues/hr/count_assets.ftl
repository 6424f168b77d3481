# How many assets there are.

count-assets = { $total } ({ $parts }).
count-assets-languages = Jezici: { $parts }
count-assets-formats = Formati: { $parts }
count-assets-of-format = { $n ->
    [one] { $one }: { $n }
   *[other] { $many }: { $n }
}
count-assets-some = { $n } od { $total }: { $what }.
