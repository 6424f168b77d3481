# Why a pack has these assets, or a matrix these figures.

why-given-pack = { $n ->
    [one] It is in the pack for this need:
   *[other] They are in the pack for these needs:
}
why-given-matrix = Every figure is counted the same way; here is the weakest one, { $cell }:
why-given-found = { $n ->
    [one] It was found by this:
   *[other] They were found by this, best first:
}
why-given-says = { $quote ->
    [title] Its title says so.
   *[other] It says: { $quote }
}
why-given-rules = { $asset }, held against every rule for passing on:
why-given-rule = { $rule ->
    [status] published
    [expired] { $day ->
        [none] it has no end date
       *[other] good until { $day }
    }
    [superseded] no newer one takes its place
    [withdrawn] { $permission ->
        [none] no customer has to permit it
       *[other] no customer has withdrawn permission
    }
    [claims] it makes no claim that may not be used
   *[audience] { $audience ->
        [nda] for readers under NDA, said with it
       *[other] for readers outside
    }
}
why-given-nothing = Nothing that may be given here has a title, a tag or a sentence close enough to what was asked.
