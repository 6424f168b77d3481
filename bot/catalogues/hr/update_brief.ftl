# Status, autor ili rok briefa koji je u radu.

update-brief-wanted = { $id } „{ $title }”: { $changes }
update-brief-change = { $field }: { $before } → { $after }
update-brief-file-says = Vrijedi čim to piše u datoteci s briefovima. Danas piše ovo. { $state }
update-brief-only-marketing-approves = Briefove odobrava samo marketing.
update-brief-only-marketing-gives = Samo marketing dodjeljuje brief drugoj osobi.
update-brief-sales = Prodaja može tražiti briefove te svoje otkazati ili im odrediti rok; ostalo radi marketing.
update-brief-of-somebody-else = Autor: { $writer }. To može promijeniti samo ta osoba ili marketing.
update-brief-soon = { $days ->
    [0] To je već danas.
    [one] Do tada je { $days } dan.
    [few] Do tada su { $days } dana.
   *[other] Do tada je { $days } dana.
}
update-brief-nothing = Što promijeniti u briefu { $id }? Navedite status, autora ili rok.
update-brief-unknown = Ne postoji brief { $named }.
update-brief-this = { $id }: { $title }
update-brief-which = Koji brief?
update-brief-listed = { $id } „{ $title }”: { $cell }. { $state }
update-brief-status-of = Status: { $id }
update-brief-ask-status = status { $id }?
update-brief-no-such-step = To nije idući korak: brief je { $status }.
update-brief-closed = Brief je { $status }, a što je zatvoreno, ostaje zatvoreno. Zatražite novi.
update-brief-no-writer = Još ga ne piše nitko koga poznajem: recite tko ga piše.
update-brief-why-dropped = Zašto se { $id } odbacuje? Recite u nekoliko riječi; dotad sve ostaje kako jest.
update-brief-no-asset = Ne znam sadržaj { $named }, pa { $id } ostaje kako jest.
update-brief-not-its-piece = Taj sadržaj nije označen nijednom potrebom iz { $id }, pa ne bi zatvorio ništa: prvo ga označite ili navedite drugi.
update-brief-not-published = { $asset } nije objavljen: { $status }. { $id } dotad ostaje otvoren.
update-brief-so-already = U briefu { $id } to je već tako.
update-brief-not-done = Nije učinjeno ({ $what }): { $why }
update-brief-fields = druga polja
update-brief-nothing-to-undo = { $id } ima samo jednu verziju: nema se na što vratiti.
update-brief-nobody = Ne znam kolegu koji se zove { $named }.
update-brief-writers = Tko može pisati { $id }: { $writers }.
update-brief-which-asset = Koji je sadržaj nastao iz briefa { $id }? Navedite ga oznakom, na primjer A17: ništa se ne objavljuje bez sadržaja. Gotovo je, ali još nije u knjižnici? Recite „predajem”.
update-brief-seller = To je netko iz prodaje, a prodaja ne piše briefove.
update-brief-only-marketing-drops = Brief odbacuje samo marketing ili onaj tko ga je tražio.
update-brief-reviewers-stay = { $names }: tko odobrava tvrdnju iz briefa, i dalje ga pregledava.
update-brief-proposal-stays = Prijedlog ostaje kakav jest.
update-brief-falls-short = To nije sve što { $id } traži: { $short }.
update-brief-publish-anyway = Uz „da” se svejedno objavljuje kao to; ili imenujte drugi materijal.
update-brief-short-untagged = nije označeno za { $needs }
update-brief-short-unmet = ni time nije pokriveno: { $needs }
update-brief-short-blocked = { $assets } se ne smije nuditi
update-brief-short-format = format: { $formats }, ovdje se čita { $opened }
update-brief-short-language = jezik: { $languages }, traži se { $wanted }
