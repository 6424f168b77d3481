"""What a conversation with Milepost is called: words a person reads, whatever was typed."""

import pytest

from tests.slack.conftest import JONAS, NINA, PRIYA, SOFIA

pytestmark = pytest.mark.usefixtures("served")


@pytest.mark.parametrize(
    ("user", "said", "title"),
    [
        (NINA, "is A26 still valid?", "is Caso de éxito: Conservas Albor reduce… still valid?"),
        (NINA, f"what did <@{PRIYA.id}> write?", "what did Priya write?"),
        (NINA, "what is in <#C0MARK|> for the CFO?", "what is in #marketing for the CFO?"),
        (NINA, ":wave: *where* are our `biggest` gaps?", "where are our biggest gaps?"),
        (NINA, "is <https://www.example.com/a/b?c=d|this> good?", "is example.com good?"),
        (NINA, "what is MM-CH-2?", "what is Proof from a plant like mine?"),
        (SOFIA, "what is up with D1?", "what is up with Lurra Foods?"),
        (JONAS, "what is up with D1?", "what is up with D1?"),
        (NINA, ":wave:", "Hello"),
    ],
)
def test_a_conversation_is_called_by_words(slack, user, said, title):
    asked = slack.say(user, user, said)
    slack.settled()

    assert slack.title(user, asked.ts) == title
