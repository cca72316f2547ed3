"""Each thing that may be noticed of a second rating has words where a bundle and a signature are shown."""

from ui.pages.records.signature_panel import _NOT_COMPARED, _NOT_VALID
from ui.text.flag_text import flag_text
from ui.text.rated_twice_text import RATED_TWICE
from vetting_desk.cli.verdict_text import why_words
from vetting_desk.operations.records import rated_twice

OPEN = (rated_twice.NOT_COMPARED, rated_twice.MORE, rated_twice.UNSAID)


def test_every_flag_is_told_in_words() -> None:
    assert set(RATED_TWICE) == {rated_twice.OTHER, *OPEN}
    said = [flag_text(each) for each in RATED_TWICE]
    assert len(set(said)) == len(RATED_TWICE)
    assert not any(key in line for key in RATED_TWICE for line in said)


def test_a_signature_says_why_it_does_not_count_or_cannot_be_judged() -> None:
    assert rated_twice.OTHER in _NOT_VALID
    assert set(OPEN) <= set(_NOT_COMPARED)
    assert all(key not in why_words(key) for key in OPEN)
