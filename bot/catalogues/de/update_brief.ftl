# Status, Autor oder Termin eines Briefings, das in Arbeit ist.

update-brief-wanted = { $id } „{ $title }“: { $changes }
update-brief-change = { $field }: { $before } → { $after }
update-brief-file-says = Es gilt, sobald es in der Briefing-Datei steht. Dort steht heute dies. { $state }
update-brief-only-marketing-approves = Briefings gibt nur das Marketing frei.
update-brief-only-marketing-gives = Nur das Marketing gibt ein Briefing an jemand anderen.
update-brief-sales = Der Vertrieb kann Briefings anfragen und eigene absagen oder terminieren; den Rest macht das Marketing.
update-brief-of-somebody-else = Autor: { $writer }. Ändern kann das nur diese Person oder das Marketing.
update-brief-soon = { $days ->
    [0] Das ist schon heute.
    [one] Bis dahin ist es noch { $days } Tag.
   *[other] Bis dahin sind es noch { $days } Tage.
}
update-brief-nothing = Was soll sich an { $id } ändern? Bitte einen Status, einen Autor oder einen Termin nennen.
update-brief-unknown = Ein Briefing { $named } gibt es nicht.
update-brief-this = { $id }: { $title }
update-brief-which = Welches Briefing?
update-brief-listed = { $id } „{ $title }“: { $cell }. { $state }
update-brief-status-of = Status von { $id }
update-brief-ask-status = Status von { $id }?
update-brief-no-such-step = Das ist kein nächster Schritt: Stand des Briefings: { $status }.
update-brief-closed = Stand: { $status }. Was abgeschlossen ist, bleibt es; bitte ein neues Briefing anfragen.
update-brief-no-writer = Noch schreibt es niemand, den ich kenne: Bitte sagen, wer es schreibt.
update-brief-why-dropped = Warum wird { $id } verworfen? Sagen Sie es in ein paar Worten; bis dahin bleibt alles, wie es ist.
update-brief-no-asset = Ich kenne kein Asset { $named }, darum bleibt { $id }, wie es ist.
update-brief-not-its-piece = Dieses Asset ist mit keinem Bedarf von { $id } verschlagwortet, es würde also nichts schließen: zuerst verschlagworten oder ein anderes nennen.
update-brief-not-published = { $asset } ist nicht veröffentlicht: { $status }. { $id } bleibt bis dahin offen.
update-brief-so-already = In { $id } ist das schon so.
update-brief-not-done = Nicht getan ({ $what }): { $why }
update-brief-fields = andere Felder
update-brief-nothing-to-undo = { $id } hat nur eine Version: Es gibt nichts, wohin es zurückgehen könnte.
update-brief-nobody = Ich kenne niemanden im Team, der { $named } heißt.
update-brief-writers = Wer { $id } schreiben kann: { $writers }.
update-brief-which-asset = Welcher Inhalt ist aus { $id } geworden? Bitte mit der ID nennen, etwa A17: Ohne das Stück wird nichts veröffentlicht. Fertig, aber noch nicht in der Bibliothek? Dann „abgeben“.
update-brief-seller = Das ist jemand aus dem Vertrieb, und der Vertrieb schreibt keine Briefs.
update-brief-only-marketing-drops = Einen Brief verwirft nur das Marketing oder wer ihn wollte.
update-brief-reviewers-stay = { $names }: Wer eine Aussage des Briefings freigibt, prüft es auch weiterhin.
update-brief-proposal-stays = Der Vorschlag bleibt, wie er ist.
update-brief-falls-short = Das ist nicht alles, was { $id } verlangt: { $short }.
update-brief-publish-anyway = Mit „ja“ wird es trotzdem als das veröffentlicht; oder nennen Sie ein anderes Stück.
update-brief-short-untagged = nicht verschlagwortet mit { $needs }
update-brief-short-unmet = auch damit nicht erfüllt: { $needs }
update-brief-short-blocked = { $assets } darf nicht angeboten werden
update-brief-short-format = Format: { $formats }, gelesen wird hier { $opened }
update-brief-short-language = Sprache: { $languages }, verlangt ist { $wanted }
