"""Evidence beside an indicator: a list to search, one line in full, and which way it speaks."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.raters.evidence_list import EvidenceList, key_text, link_words
from ui.text.person_text import isolated
from ui.text.quote_text import quoted
from vetting_desk.model.rating_payloads import EvidencePart


@pytest.fixture
def shown(qtbot: QtBot, evidence: tuple[EvidencePart, ...]) -> EvidenceList:
    made = EvidenceList()
    qtbot.addWidget(made)
    made.show()
    made.show_evidence(evidence)
    return made


def cells(shown: EvidenceList) -> list[tuple[str, str]]:
    model = shown.model
    return [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]


def test_the_first_line_is_shown_in_full_with_its_original(shown: EvidenceList) -> None:
    assert cells(shown) == [(isolated("He said so"), ""), (isolated("A ticket"), "")]
    assert shown.words.plain() == isolated("He said so")
    assert shown.original.plain() == isolated("Ӯ гуфт")
    assert shown.side.value() == ""


def test_a_side_is_said_of_the_line_that_is_shown(shown: EvidenceList) -> None:
    said: list[tuple[str, str]] = []
    shown.linked.connect(lambda key, side: said.append((key, side)))
    shown.choose("e2")
    shown.side.chips()[1].click()

    assert said == [("e2", "against")]
    assert shown.words.plain() == isolated("A ticket")
    assert not shown.original.isVisible()


def test_links_stand_in_the_list_and_the_chosen_line_stays(shown: EvidenceList) -> None:
    shown.choose("e2")
    shown.show_links({"e2": "both"})

    assert cells(shown)[1] == (isolated("A ticket"), "Speaks both ways")
    assert shown.side.value() == "both"


def test_what_is_searched_for_is_found_in_words_originals_and_places(shown: EvidenceList) -> None:
    shown.search.setText("гуфт")
    assert [line for line, _ in cells(shown)] == [isolated("He said so")]
    shown.search.setText("ticket")
    assert [line for line, _ in cells(shown)] == [isolated("A ticket")]
    assert shown.words.plain() == isolated("A ticket")


def test_links_are_said_by_the_words_of_their_lines_and_never_by_a_key(
    evidence: tuple[EvidencePart, ...],
) -> None:
    lines = {each.key: each for each in evidence}
    assert link_words({"e1": "for", "e2": "both"}, lines) == (
        f"Speaks for it: {quoted('He said so')}\nSpeaks both ways: {quoted('A ticket')}"
    )
    assert link_words({}, lines) == ""


def test_a_key_is_a_tip_beside_the_line_and_nothing_else(
    shown: EvidenceList, evidence: tuple[EvidencePart, ...]
) -> None:
    assert "e1" not in shown._head.text()
    assert shown._head.toolTip() == key_text(evidence[0])
    assert "e1" in key_text(evidence[0])
    shown.search.setText("e1")
    assert cells(shown) == []
