# How many assets there are.

count-assets = { $total }: { $parts }.
count-assets-languages = Sprachen: { $parts }
count-assets-formats = Formate: { $parts }
count-assets-of-format = { $n ->
    [one] { $n } { $one }
   *[other] { $n } { $many }
}
count-assets-some = { $n } von { $total }: { $what }.
