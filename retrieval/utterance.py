"""One sentence as far as it is read by itself: what it names, what it wants, in which language it is."""

from dataclasses import dataclass, replace
from datetime import date

from retrieval.ports import OpenEmbedder
from retrieval.reading.briefs.briefs_on import of_work
from retrieval.reading.follow_ups import threads
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.ranked_deals import with_ranked_deal
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.spoken import spoken_language
from retrieval.reading.names.whole_titles import with_ids_for_titles
from retrieval.reading.wants import moves, slots
from retrieval.reading.wants.campaign_days import of_campaigns
from retrieval.reading.wants.completion import completed
from retrieval.reading.wants.deal_asked import of_deal
from retrieval.reading.wants.intents import Wanted, wanted
from retrieval.reading.wants.nda_asked import of_nda
from retrieval.reading.wants.piece_asked import named_in
from retrieval.reading.wants.reader_asked import of_reader
from retrieval.reading.wants.saying import of_saying
from retrieval.reading.wants.text_asked import of_text
from retrieval.reading.wants.unexpected import unexpected
from retrieval.understood import Intent, Question, Reading, Slots, Understood
from retrieval.vocabulary import Vocabulary


@dataclass(frozen=True)
class Utterance:
    """`own` is what the sentence itself names; `wish` what it wants, as sure as that is."""

    question: Question
    vocabulary: Vocabulary
    language: str
    open_embedder: OpenEmbedder | None
    read: Sentence
    own: Slots
    wish: Wanted
    today: date

    def told(self, intent: Intent, filled: Slots) -> Understood:
        unlike = [Reading("unlike", intent=each) for each in self.wish.like if intent == "out_of_scope"]
        readings = (*unexpected(self.question, self.read, intent, filled, self.vocabulary), *unlike)
        return Understood(self.question, intent, self.wish.also, filled, self.language, readings)

    def completed(self, intent: Intent, own: Slots) -> Slots:
        return completed(intent, own, self.read, self.question, self.vocabulary)

    def wanting(self, intent: Intent) -> "Utterance":
        """As if just that had been said."""
        return replace(self, wish=Wanted(intent, sure=True, said=True))


def hear(
    question: Question,
    vocabulary: Vocabulary,
    today: date,
    before: Understood | None,
    open_embedder: OpenEmbedder | None,
) -> Utterance:
    text = with_ranked_deal(with_ids_for_titles(question.text, vocabulary), question, vocabulary)
    language = spoken_language(question, text, vocabulary, before)
    read = sentence(text, vocabulary, vocabulary.rights_of(question), question.role == "sales")
    read = named_in(read, vocabulary)
    return hear_as(read, question, vocabulary, today, before, open_embedder, language)


def hear_as(
    read: Sentence,
    question: Question,
    vocabulary: Vocabulary,
    today: date,
    before: Understood | None,
    open_embedder: OpenEmbedder | None,
    language: str,
) -> Utterance:
    own = slots.named(read, question, vocabulary, today)
    wish = wanted(read, vocabulary.cues, question.role, language, open_embedder)
    wish = of_saying(moves.settled(wish, read, own, before, vocabulary.cues), read, vocabulary)
    wish = of_nda(of_text(wish, read, vocabulary.cues), read, vocabulary.cues)
    wish = of_work(wish, read, vocabulary)
    wish = of_deal(threads.without_a_brief(wish, own, read, before, vocabulary.cues), own, read, vocabulary.cues)
    wish = of_campaigns(of_reader(wish, own, read, vocabulary.cues), read, vocabulary)
    return Utterance(question, vocabulary, language, open_embedder, read, own, wish, today)
