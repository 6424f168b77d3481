"""Which language a few words are in, by the small words and letters that give a language away.

Questions are short and full of product names and English jargon; statistical detectors guess wildly on them. The small
words decide; without any of them the answer is "" (unknown) rather than a guess.
"""

import re
import unicodedata
from collections.abc import Collection

WORD = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
"""Not the letters of an id: the A of A12 is no English article."""

SMALL_WORDS = {
    "en": "a about after all also an and any anything are as at be been before but by can could did do does each for "
    "from get give had has have he her his how i if in into is it its just let like make many me more most much must "
    "my need needs no not of on or other our out over shall she should show so some still such tell than that the "
    "their them then there these they this those to up us use want was we were what when where which while who whom "
    "whose why will with without would yes you your please find list write between during against",
    "es": "a al algo algún alguna algunas algunos ante antes aquí así aunque cada como cómo con contra cual cuál cuáles "
    "cuando cuándo cuánto cuántos de debe del desde donde dónde dos durante e el ella ellas ellos en entre era es esa "
    "ese eso esta está están estas este esto estos existe falta fue ha hace hacia han hasta hay la las le les lo los "
    "más me mi mí mis mucho muy nada necesita necesitan ni no nos nosotros nuestra nuestras nuestro nuestros o os otra "
    "otro para pero poco por porque puede pueden puedo que qué quien quién se sea ser si sí sin sobre son su sus "
    "también tan tanto te tenemos tengo ti tiene tienen todas todo todos tu tú tus un una unas uno unos y ya yo dame "
    "muéstrame busca enseña sirve quiero gracias fuera dejado quedado",
    "de": "aber alle allem allen alles als also am an auch auf aus bei beim bin bis brauche brauchen braucht da damit "
    "dann das dass dem den der des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein "
    "eine einem einen einer eines er es etwas euch euer fehlt für gegen geht gibt habe haben hast hat hatte hier ich "
    "ihm ihn ihnen ihr ihre ihren im in ist ja jede jeder jetzt kann kannst kein keine keinen können man mehr mein "
    "meine mich mir mit muss müssen nach nicht nichts noch nur ob oder ohne schon sehr sein seine sich sie sind so "
    "soll sollte über um und uns unser unsere unter viel vom von vor wann war waren warum was weil welche welchem "
    "welchen welcher welches wenn wer werden wie wieder will wir wird wo wohin worum würde zeig zeige zu zum zur "
    "zwischen bitte danke",
    "hr": "a ako ali bez bi bih bila bili bilo bio biti da dok dobro do gdje ga ga i iako ih ili im imam imamo imaju "
    "ima iz između ja je jedan jedna jedno jel jer još jučer kad kada kako kakav kakva kakve kakvi koga koja koje "
    "kojem koji kojim kojima koju kraj kraja kroz li me mene mi mogu možemo može moj moja moje molim na nad nakon nam nama naš "
    "naša naše ne neka neki nema nemamo nešto ni nije nisu njih njihov o od oko on ona oni ono ova ovaj ove ovo po "
    "pod pokaži prema pri prije protiv sa sam samo se smo ste su svaki sve svi ta tada taj tako te ti to tko toga "
    "trebamo treba trebaju u uz vam vas vaš već vi za zašto zbog što sto koliko daj postoji hoće hvala",
    "fr": "a à au aux avec avons ce ces cet cette besoin chez combien comment d dans de des dont du elle en est et être faut il "
    "ils j je l la le les leur leurs lui mais manque même mes moi mon nos notre nous on ont ou où par pas plus pour "
    "pourquoi qu quand que quoi quel quelle quelles quels qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos "
    "votre vous y",
    "it": "a abbiamo ai al alla alle anche c che chi ci come con cosa cui da dal dalla dei del della delle di dobbiamo dove e è "
    "gli ha hanno ho i il in io la le lei lo loro lui ma manca mi nei nel nella no noi non nostra nostre nostri nostro o ogni per "
    "perché più quale quali quando quanto quello questa questo se serve si sono su sua sui sul sulla suo tra un una "
    "uno vi",
    "pt": "a ao aos as até com como da das de dela dele do dos e ela elas ele eles em entre era essa esse esta está este "
    "eu falta foi há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós nossa nosso o onde "
    "os ou para pela pelo por porque precisa qual quais quando que quem são se sem seu sua são só também te tem temos "
    "um uma você",
    "nl": "aan al alle als bij daar dan dat de der deze die dit doen door dus een en er ge geen had heb hebben heeft "
    "hem het hier hij hoe hun iets ik in is ja je kan kunnen maar me meer men met mij mijn moet na naar niet niets "
    "nodig nog nu of om omdat onder ons onze ook op over te tegen toch toen tot u uit uw van veel voor waar waarom want "
    "was wat we welke werd wie wij worden wordt zal ze zich zij zijn zo zonder zou",
}

LETTERS = {"es": "ñ¿¡", "de": "äöüß", "hr": "čćđšž", "fr": "çèêœ", "pt": "ãõç", "it": "ìò"}
"""Letters other languages of the table hardly use; each counts as one small word."""

ASKED = ("en", "es", "de", "hr")
"""The languages questions are answered in."""
PLAINLY = 2
"""Small words of a language nobody is answered in: one alone is a slip, a name or somebody else's word."""


def language_of(text: str, among: Collection[str] = ASKED, unknown: str = "") -> str:
    """ISO 639-1 code of the language most small words and letters speak for; `unknown` without any, or at a tie.

    Accents may be missing, as people type; "IT" and "US" in capitals are names. A tie goes to English when it takes part: jargon and names are English.
    """
    spoken: list[str] = WORD.findall(text)
    words = [word.casefold() for word in spoken if text.isupper() or len(word) == 1 or not word.isupper()]
    votes = {language: _votes(words, language) for language in among}
    most = max(votes.values(), default=0)
    best = [language for language, count in votes.items() if count == most]
    if most == 0:
        return unknown
    return best[0] if len(best) == 1 else "en" if "en" in best else unknown


def unspoken_in(text: str) -> str:
    """The language a text is in that questions are not answered in: "" unless its small words say so more plainly than
    those of any that is."""
    spoken = language_of(text, SMALL_WORDS)
    words = [word.casefold() for word in WORD.findall(text)]
    return spoken if spoken not in ASKED and spoken and _votes(words, spoken) >= PLAINLY else ""


def content_words(text: str, language: str = "") -> tuple[str, ...]:
    """The words to look up, in order, each once: without the small words of English and of the text's language.

    When nothing else is left, the small words stay.
    """
    words = tuple(dict.fromkeys(TOKEN.findall(text.casefold())))
    small = _WORDS["en"] | _WORDS.get(language, frozenset())
    return tuple(word for word in words if word not in small) or words


TOKEN = re.compile(r"\w+")
_WORDS = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}


def _votes(words: list[str], language: str) -> float:
    known, plain = _WORDS[language], _PLAIN[language]
    exact = sum(word in known for word in words)
    without_accents = sum(word not in known and word in plain for word in words)
    letters = sum(letter in LETTERS.get(language, "") for letter in set("".join(words)))
    return exact + 0.5 * without_accents + letters


def _without_accents(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


_PLAIN = {language: frozenset(map(_without_accents, words)) for language, words in _WORDS.items()}
