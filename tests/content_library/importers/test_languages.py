"""Which language a text is in."""

from content_library.importers.languages import language_of

CROATIAN = (
    "Podaci se čuvaju u Frankfurtu. Mjerenja brišemo nakon 24 mjeseca, osobne podatke nakon 30 dana, u skladu sa zaštitom "
    "podataka. Naš tim stoji vam na raspolaganju i rado odgovara na sva pitanja."
)


def test_croatian_is_told_though_nobody_can_tell_it_from_bosnian_on_one_page():
    assert language_of(CROATIAN) == "hr"


def test_serbian_in_its_own_letters_is_not_called_croatian():
    cyrillic = str.maketrans("abvgdežzijklmnoprstćufhcčš", "абвгдежзијклмнопрстћуфхцчш")
    assert language_of(CROATIAN.lower().translate(cyrillic)) == "sr"


def test_what_is_too_short_is_in_no_language():
    assert language_of("Kafka log retention") == ""
