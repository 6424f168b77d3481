"""In which language a question is asked."""

from retrieval.languages import ASKED, language_of, languages_of, unspoken_in
from retrieval.reading.words.tongues import asked_in, says_nothing_of_its_tongue
from retrieval.understood import Question, Understood
from retrieval.vocabulary import Vocabulary


def spoken_language(question: Question, text: str, vocabulary: Vocabulary, before: Understood | None) -> str:
    """By small words, then by words only one language asks with, then as before, as the asker has it, as the company.

    `text` is the question without the words of a title it names, which count where there are no others.
    """
    own = question.locale[:2].lower()
    fallback = own if own in ASKED else vocabulary.picture.company.default_language
    unsure = before.language if before else fallback
    if unspoken_in(question.text) or says_nothing_of_its_tongue(text):
        return unsure
    spoken, asked = languages_of(text), asked_in(text, vocabulary.cues)
    of_thread = before.language_of_words if before else ""
    likelier = next((each for each in (of_thread, asked) if each in spoken), "") if len(spoken) > 1 else ""
    if likelier:
        return likelier
    return language_of(text) or asked or language_of(question.text) or unsure
