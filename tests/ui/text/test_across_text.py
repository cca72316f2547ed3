"""Decisions and releases of a case, in words."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest

from ui.text.across_text import decision_lines, release_line
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.clinical.notes import Release, ReleaseKind
from vetting_desk.operations.decisions.reading import DecisionRead

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


@pytest.mark.parametrize("state", DecisionState)
def test_each_state_has_words(qapp: object, state: DecisionState) -> None:
    assert "Amnesty" in decision_lines(read(state, told=False))[0]


def test_that_nobody_told_the_person_is_said(qapp: object) -> None:
    assert "Nobody" in decision_lines(read(DecisionState.IN_FORCE, told=False))[1]
    assert "Anora" in decision_lines(read(DecisionState.IN_FORCE, told=True))[1]
    assert len(decision_lines(read(DecisionState.WITHDRAWN, told=False))) == 1


def test_a_release_names_who_gave_it(qapp: object) -> None:
    release = Release("r", "c", "", "o", "Iskandar", NOW, ReleaseKind.NEED, "Invented")
    assert "Iskandar" in release_line(release)
    assert "Invented" in release_line(release)
