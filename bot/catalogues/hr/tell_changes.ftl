# What changed since a day. A day ends with a dot in Croatian, so a dash follows it.

tell-changes-nothing = { $over ->
    [yes] Od { $day } do { $last } nije se promijenilo ništa što ima datum.
   *[no] Od { $day } nije se promijenilo ništa što ima datum.
}
tell-changes-headline =
    { $over ->
        [yes] Od { $day } do { $last }
       *[no] Od { $day }
    } { $n ->
        [one] bila je { $n } promjena s datumom; uklonjen ili zamijenjen sadržaj: { $lost }.
        [few] bile su { $n } promjene s datumom; uklonjen ili zamijenjen sadržaj: { $lost }.
       *[other] bilo je { $n } promjena s datumom; uklonjen ili zamijenjen sadržaj: { $lost }.
    }
tell-changes-today-only = Pokrivenost danas: { $now }. Nijedno stanje nije sačuvano za { $day } ni prije, pa se ne može reći kolika je bila.
tell-changes-how-kept = Svaka sinkronizacija koja nešto promijeni sačuva jedno.
tell-changes-measured = Pokrivenost { $day } – { $before }; danas: { $now }.
tell-changes-no-older = Starije stanje nije sačuvano.
tell-changes-no-number = bez broja
tell-changes-closed = Zatvorene praznine: { $cells }.
tell-changes-opened = Nove praznine: { $cells }.
tell-changes-more = i još { $n }
tell-changes-coverage = Pokrivenost danas
tell-changes-coverage-question = pokaži mi matricu pokrivenosti
tell-changes-audit = Pregled knjižnice
tell-changes-audit-question = što je isteklo?
# One line a change: the day, what it happened to, what happened.
tell-changes-expired = { $day } { $thing } – isteklo, više nije za uporabu
tell-changes-withdrawn = { $day } { $thing } – kupac je povukao dopuštenje
tell-changes-permission = { $day } { $thing } – promijenjeno dopuštenje kupca
tell-changes-superseded = { $day } { $thing } – zamjenjuje ga { $other }
tell-changes-published = { $day } { $thing } – novo
tell-changes-drafted = { $day } { $thing } – nacrt, nije objavljeno
tell-changes-reviewed = { $day } { $thing } – pregledano
tell-changes-aged = { $day } { $thing } – prošao rok trajanja
tell-changes-campaign-started = { $day } { $thing } – početak kampanje
tell-changes-campaign-ended = { $day } { $thing } – kraj kampanje
tell-changes-brief-requested = { $day } { $thing } – zatražen brief
tell-changes-claim-approved = { $day } { $thing } – odobrena tvrdnja
tell-changes-claim-expired = { $day } { $thing } – istekla tvrdnja
tell-changes-segment-changed = { $day } { $thing } – promijenjen segment
tell-changes-research-added = { $day } { $thing } – novo istraživanje
tell-changes-segment-same = { $segment }: nije zabilježena nikakva promjena.
tell-changes-segment-why = { $segment }, promjena { $day }: { $why }
