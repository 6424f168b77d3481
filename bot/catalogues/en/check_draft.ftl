# A draft is checked against a brief: what it answers, what stops it, and the one step that mends each.

check-draft-pasted = the pasted draft
check-draft-headline = { $points }/100: { $verdict ->
    [ready] ready
    [mend] mend the listed points
    [rework] rework
   *[not-yet] not ready
}. { $gates ->
    [0] Nothing stops it
    [one] { $gates } thing stops it
   *[other] { $gates } things stop it
}, { $mend } to mend. { $cell }: { $met } of { $needs } needs answered, { $words } words.
check-draft-brief = Held against { $id } “{ $title }”.
check-draft-answered = ✓ { $need }: “{ $quote }” ({ $place }, { $sure ->
    [words] in its own words
   *[meaning] probably: close in meaning
})
check-draft-words-only = Needs were looked for by their words only: meanings of this language cannot be compared. Read what is listed as missing yourself.
check-draft-more = { $n ->
    [one] { $n } more point; check again once these are mended.
   *[other] { $n } more points; check again once these are mended.
}
check-draft-place = { $kind ->
    [line] line { $line }
    [page] page { $page }, paragraph { $paragraph }
    [paragraph] paragraph { $paragraph }
   *[none] { "" }
}
check-draft-line = { $severity ->
    [gate] ✗
    [should] ~
   *[hint] ?
} { $quoted ->
    [yes] { $place }, “{ $quote }”: { $step }
   *[no] { $step }
}
check-draft-for = Check this draft for { $cell }:
check-draft-for-whom = For whom is this draft? Send it again with the reader and the phase in the first line, for example { $cells }, or with the number of its brief.
check-draft-finding = { $kind ->
    [missing-need] nothing answers { $about }, “{ $wanted }”. Write that part, or take the need out of the brief.
    [near-need] this comes nearest to { $about }, “{ $wanted }”, and no figure, step or list near it answers it for certain. Answer it there, or tick it off yourself.
    [forbidden-claim] { $about } forbids this: { $found }. { $instead ->
        [yes] Say instead: “{ $wanted }”.
       *[no] Take it out.
    }
    [expired-claim] the claim { $about } behind { $found } has expired. Have it approved again, or take the figure out.
    [unapproved-claim] the claim { $about } behind { $found } is not approved. Have it approved, or take the figure out.
    [changed-claim] this says { $about } with other figures. Write it as it is approved: “{ $wanted }”.
    [cut-claim] { $about } is approved as a whole, and this leaves out: { $found }. Write it as it is approved: “{ $wanted }”.
    [unbacked-figure] no approved claim says { $found }. { $instead ->
        [yes] On this matter { $about } says: “{ $wanted }”. Use that as it stands, or take the figure out.
       *[no] Use one that is approved, or take the figure out.
    }
    [unbacked-promise] not in the register: “{ $found }”. { $instead ->
        [yes] On this matter { $about } says: “{ $wanted }”. Use that as it stands, have this approved, or take it out.
       *[no] No approved claim promises it. Have it approved, or take it out.
    }
    [superlative] “{ $found }” is a claim nobody approved. Say what can be shown.
    [customer] “{ $about }” did not clear being named. Take the name out, or get the permission first.
    [competitor] “{ $about }” is a competitor. Have what is said of them checked, or take the name out.
    [contact] “{ $about }” is a person at a customer’s. Take the name out.
    [blocked-link] { $about } may not be given to this reader: { $why }. { $instead ->
        [yes] Link { $wanted } instead.
       *[no] Take the link out.
    }
    [nda-link] { $about } is for readers under NDA. Say so beside the link, or take it out.
    [blocked-mention] { $about } may not be given to this reader: { $why }. { $instead ->
        [yes] Name { $wanted } instead.
       *[no] Take its name out.
    }
    [nda-mention] { $about } is for readers under NDA. Say so where you name it, or take it out.
    [lying-link] the link { $about } { $found }. Correct it or take it out.
    [unknown-link] { $about } is no address in the library. Correct it, or add the asset.
    [competitor-link] { $about } leads to { $found }, a competitor. Take the link out.
    [foreign-link] { $about } leads away from your own pages. Keep it only if the reader needs it.
    [forbidden-word] the style guide rules out “{ $about }”. { $instead ->
        [yes] Write “{ $wanted }”.
       *[no] Use another word.
    }
    [unused-word] this reader does not say “{ $about }”. Use a word of theirs.
    [early-call] “{ $found }” asks for more than this reader gives in this phase. { $instead ->
        [yes] End with what the brief asks for: “{ $wanted }”.
       *[no] Ask for a step of their own.
    }
    [exclamation] the style guide wants no exclamation marks. End with a full stop.
    [long-sentence] { $found } words in one sentence. Make two of it.
    [too-long] it has { $found } words, and { $wanted } were asked for. Cut what serves no need.
    [too-short] { $about ->
        [page] it has { $found } words, which is no page yet. Write what is missing.
       *[other] it has { $found } words, and at least { $wanted } were asked for. Answer what is missing before adding words.
    }
    [other-depth] with { $about } words it is of depth “{ $found }”, and “{ $wanted }” was asked for. Cut or extend it, or change the brief.
    [other-format] it does not have the form that was asked for: { $wanted }. Give it that form, or change the brief.
    [no-companion] a { $wanted } was asked for with it, and nothing here speaks of one. Add it, or say where it is.
    [other-language] it is in { $found }, and { $wanted } was asked for. Translate it, or change the brief.
    [copy] it shares { $found } % of its words with { $about }, “{ $wanted }”. Refresh that one instead of publishing a second.
    [same-passage] this stands word for word in { $about }. Link it instead of repeating it, or write it anew.
    [personal] “{ $about }” is personal data of somebody. Take it out.
    [colleague] “{ $about }” is a colleague’s own address. Give one of a team.
    [order] this gives orders to a machine; it was not followed. Find out who wrote it, and take it out.
    [hidden] no reader sees this. Take it out before it is published.
    [placeholder] “{ $about }” is still to be filled in. Fill it in.
    [empty-section] nothing stands under this heading. Write the section, or take the heading out.
    [unreadable] letters are broken here. Type them again, and save the file as UTF-8.
    [page-without-text] page { $found } holds no text that can be read. Look at it yourself.
    [tracked-changes] the file has { $found } tracked changes; it was read as if all were accepted. Accept or reject them.
    [comments] the file has { $found } comments. Settle and delete them.
   *[other-extension] the file’s ending does not say what it is. Rename it.
}
check-draft-alone = { $n ->
    [0] Compared with { $approved } approved and { $forbidden } forbidden claims and the style guide: { $made ->
        [none] nothing in it comes near one. What the register does not name, it cannot clear: a promise in other words is for you to judge.
       *[other] it says what { $made } says, and nothing in it comes near a forbidden one.
    }
    [one] One thing to mend, whoever reads it:
   *[other] { $n } things to mend, whoever reads it:
}
check-draft-reader = To check it against what a reader needs, name reader and phase before the text, for example { $cells }.
