"""Every level of agreement has English words, and each line says what it must."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.ui.text.test_list_text import HIT
from tests.vetting_desk.store.test_watch_lists import listed
from vetting_desk.cli import list_text
from vetting_desk.cli.list_text import answer_line, compared_lines, doubt_lines, state_line
from vetting_desk.model.doubt import Doubt
from vetting_desk.model.watch_list import (
    BirthAgreement,
    Compared,
    HitAnswer,
    HitFound,
    ListState,
    NameQuality,
    WordAgreement,
)

NOW = datetime(2026, 12, 1, tzinfo=UTC)


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


def test_a_list_that_nobody_can_judge_is_said_to_be_one_and_so_is_what_it_finds() -> None:
    made, _ = listed(1)
    doubt = Doubt(NOW, NOW)
    lines = compared_lines(Compared(made, False, (HIT,), {}, 0, doubt))
    assert any("taken back as of 2026-12-01" in line for line in lines)
    assert "  by a list that nobody can judge any more" in lines
    kept = replace(doubt, kept_at=NOW, kept_by="Salima", reason="Compared with the publisher's")
    assert doubt_lines(kept)[-1] == "Kept by Salima, 2026-12-01: Compared with the publisher's"
    assert doubt_lines(None) == []
    answer = HitAnswer(HitFound.THEM, "Words", NOW, "Anora", "", 1, stands=True, doubted=True)
    assert "a list that nobody can judge" in answer_line(answer)


@pytest.mark.parametrize("state", list(ListState))
def test_each_state_of_a_list_says_what_can_be_done(state: ListState) -> None:
    assert "lists load" in state_line(state)
