"""Decisions and releases of a case, in words."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

from ui.text.across_text import making_lines, release_line, to_decision_text, told_lines
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.clinical.notes import Release, ReleaseKind
from vetting_desk.operations.decisions.reading import DecisionRead
from vetting_desk.operations.queues.in_the_making import InTheMaking

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def read(state: DecisionState, *, told: bool) -> DecisionRead:
    said = SimpleNamespace(
        entry=SimpleNamespace(written_at=NOW),
        author=SimpleNamespace(name="Anora"),
        payload=SimpleNamespace(how="Read aloud"),
    )
    standing = SimpleNamespace(
        state=state, payload=SimpleNamespace(outcome=SimpleNamespace(text="Amnesty"))
    )
    found = SimpleNamespace(standing=standing, told=(said,) if told else (), answers=())
    return cast("DecisionRead", found)


def test_that_nobody_told_the_person_is_said(qapp: object) -> None:
    assert "Nobody" in told_lines(read(DecisionState.IN_FORCE, told=False))[0]
    assert "Anora" in told_lines(read(DecisionState.IN_FORCE, told=True))[0]
    assert told_lines(read(DecisionState.WITHDRAWN, told=False)) == []


def test_what_is_being_decided_names_who_is_waited_for(qapp: object) -> None:
    prepared, waits, own = making_lines(
        InTheMaking(("Davlat",), ("Dilnoza", "Latif"), own_word=True)
    )
    assert "Davlat" in prepared
    assert "Dilnoza" in waits
    assert "Latif" in waits
    assert "your word" in own
    assert making_lines(InTheMaking()) == []
    assert to_decision_text() == "To the decision"


def test_a_release_names_who_gave_it(qapp: object) -> None:
    release = Release("r", "c", "", "o", "Iskandar", NOW, ReleaseKind.NEED, "Invented")
    assert "Iskandar" in release_line(release)
    assert "Invented" in release_line(release)
