# How many assets there are.

count-assets = { $total }: { $parts }.
count-assets-languages = Languages: { $parts }
count-assets-formats = Formats: { $parts }
count-assets-of-format = { $n ->
    [one] { $n } { $one }
   *[other] { $n } { $many }
}
count-assets-some = { $n } of { $total }: { $what }.
