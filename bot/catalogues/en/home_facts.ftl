# What became of somebody's feedback, on their own page.

home-facts-no-good = no good
home-facts-gone = { $asset }, { $reason }: it is not used any more.
home-facts-with-owner = { $asset }, { $reason }: { $owner } has your note.
home-facts-wish = { $outcome ->
    [granted] { $target }, { $field } { $after }: done.
    [gone] { $target }, { $field } { $after }: it is no longer there.
   *[waiting] { $target }, { $field } { $after }: noted, the files do not say so yet.
}
