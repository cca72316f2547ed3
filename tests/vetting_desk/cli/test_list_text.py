"""Every level of agreement has English words, and each line says what it must."""

from tests.ui.text.test_list_text import HIT
from tests.vetting_desk.store.test_watch_lists import listed
from vetting_desk.cli import list_text
from vetting_desk.model.watch_list import (
    BirthAgreement,
    Compared,
    HitFound,
    NameQuality,
    WordAgreement,
)


def test_each_member_has_words() -> None:
    assert set(list_text._WORDS) == {each.value for each in WordAgreement}
    assert set(list_text._BIRTHS) == {each.value for each in BirthAgreement}
    assert set(list_text._QUALITIES) == {each.value for each in NameQuality}
    assert set(list_text._FOUND) == {each.value for each in HitFound}


def test_lines() -> None:
    made, _ = listed(1)
    lines = list_text.compared_lines(Compared(made, True, (HIT,), {}, 1))
    text = "\n".join(lines)
    for words in (
        "words that do not: 1",
        "a common name",
        "This list is old",
        "Matches that ended",
    ):
        assert words in text
    assert list_text.compared_lines(Compared(made, False, (), {}, 0))[0].startswith(
        "No match: list"
    )
