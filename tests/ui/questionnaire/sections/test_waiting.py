"""Why a section cannot start yet."""

from collections.abc import Callable

import pytest

from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.waiting import why_it_waits
from ui.text.quote_text import quoted
from vetting_desk.forms import Session

MODEL = "<a/><n/><g><b/></g>"
BODY = (
    '<input ref="/data/a"><label>Did they leave?</label></input>'
    '<group ref="/data/g"><label>Then</label>'
    '<input ref="/data/g/b"><label>How?</label></input></group>'
)


def why(made: Session) -> str:
    section = cut(made).section("/data/g")
    assert section is not None
    return why_it_waits(made, section)


@pytest.mark.parametrize(
    "binds",
    [
        """<bind nodeset="/data/g" relevant="/data/a = 'yes'"/>""",
        (
            """<bind nodeset="/data/n" type="string" calculate="/data/a"/>"""
            """<bind nodeset="/data/g" relevant="/data/n = 'yes'"/>"""
        ),
    ],
)
def test_it_names_the_question_that_opens_it(session: Callable[..., Session], binds: str) -> None:
    made = session(MODEL, binds, BODY)
    assert why(made) == f"It depends on the answer to {quoted('Did they leave?')}"
    made.set("/data/a", "yes")
    assert why(made) == ""


def test_where_no_question_opens_it_earlier_answers_do(session: Callable[..., Session]) -> None:
    made = session(MODEL, '<bind nodeset="/data/g" relevant="false()"/>', BODY)
    assert why(made) == "Earlier answers open it."


def test_a_question_that_is_not_there_yet_is_not_told(session: Callable[..., Session]) -> None:
    """As one of suicide, before the person agreed to be asked."""
    made = session(
        "<a/><i/><g><b/></g>",
        """<bind nodeset="/data/i" relevant="/data/a = 'yes'"/>"""
        """<bind nodeset="/data/g" relevant="/data/i = 'yes'"/>""",
        '<input ref="/data/i"><label>Something grave?</label></input>' + BODY,
    )
    assert why(made) == "Earlier answers open it."
    made.set("/data/a", "yes")
    assert why(made) == f"It depends on the answer to {quoted('Something grave?')}"


def test_of_two_the_one_that_is_there_is_told_and_that_there_is_more(
    session: Callable[..., Session],
) -> None:
    made = session(
        "<a/><i/><g><b/></g>",
        """<bind nodeset="/data/i" relevant="/data/a = 'yes'"/>"""
        """<bind nodeset="/data/g" relevant="/data/a = 'yes' and /data/i = 'yes'"/>""",
        '<input ref="/data/i"><label>Something grave?</label></input>' + BODY,
    )
    assert why(made) == f"It depends on the answer to {quoted('Did they leave?')}…"
