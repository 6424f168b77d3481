# How many assets there are.

count-assets = { $total }: { $parts }.
count-assets-languages = Idiomas: { $parts }
count-assets-formats = Formatos: { $parts }
count-assets-of-format = { $n ->
    [one] { $n } { $one }
   *[other] { $n } { $many }
}
count-assets-some = { $n } de { $total }: { $what }.
