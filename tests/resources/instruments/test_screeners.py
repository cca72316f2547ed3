"""The screeners' own scoring rules (Kroenke 2001, Spitzer 2006)."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session

PHQ = [f"/data/items/phq_{number}" for number in range(1, 10)]
GAD = [f"/data/items/gad_{number}" for number in range(1, 8)]
PHQ_BANDS = [
    (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
    (15, "moderately_severe"), (19, "moderately_severe"), (20, "severe"), (27, "severe"),
]  # fmt: skip
GAD_BANDS = [
    (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
    (15, "severe"), (21, "severe"),
]  # fmt: skip


def answer(session: Session, items: list[str], total: int) -> None:
    """Answer all items so that they add up to `total`."""
    for reference in items:
        points = min(3, total)
        session.set(reference, str(points))
        total -= points


def test_phq_9_of_the_worked_figures_is_12(filled: Callable[[str], Session]) -> None:
    session = filled("phq-9")
    assert session.node("/data/score/phq_score").value == "12"
    assert session.node("/data/score/phq_band").value == "moderate"
    assert "12" in session.node("/data/score/score_note").label


def test_gad_7_of_the_worked_figures_is_7(filled: Callable[[str], Session]) -> None:
    session = filled("gad-7")
    assert session.node("/data/score/gad_score").value == "7"
    assert session.node("/data/score/gad_band").value == "mild"


@pytest.mark.parametrize(("total", "band"), PHQ_BANDS)
def test_phq_9_bands_begin_at_5_10_15_20(
    filled: Callable[[str], Session], total: int, band: str
) -> None:
    session = filled("phq-9")
    answer(session, PHQ, total)
    assert session.node("/data/score/phq_score").value == str(total)
    assert session.node("/data/score/phq_band").value == band
    assert session.node(f"/data/score/band_{band}").relevant


@pytest.mark.parametrize(("total", "band"), GAD_BANDS)
def test_gad_7_bands_begin_at_5_10_15(
    filled: Callable[[str], Session], total: int, band: str
) -> None:
    session = filled("gad-7")
    answer(session, GAD, total)
    assert session.node("/data/score/gad_score").value == str(total)
    assert session.node("/data/score/gad_band").value == band


@pytest.mark.parametrize("answered", ["1", "2", "3"])
def test_item_9_above_0_calls_a_human_now(filled: Callable[[str], Session], answered: str) -> None:
    session = filled("phq-9")
    assert not session.node("/data/alert").relevant
    session.set(PHQ[8], answered)
    assert session.node("/data/alert").relevant
    required = {v.reference for v in session.violations if v.condition == "required"}
    assert required == {"/data/alert/alert_who", "/data/alert/alert_at", "/data/alert/alert_done"}


@pytest.mark.parametrize("answered", ["0", "declined"])
def test_item_9_at_0_or_declined_calls_nobody(
    filled: Callable[[str], Session], answered: str
) -> None:
    session = filled("phq-9")
    session.set(PHQ[8], answered)
    assert not session.node("/data/alert").relevant


@pytest.mark.parametrize(
    ("instrument", "items", "prefix"), [("phq-9", PHQ, "phq"), ("gad-7", GAD, "gad")]
)
def test_a_declined_item_leaves_the_score_open(
    filled: Callable[[str], Session], instrument: str, items: list[str], prefix: str
) -> None:
    session = filled(instrument)
    session.set(items[0], "declined")
    assert session.node(f"/data/score/{prefix}_score").value == ""
    assert session.node(f"/data/score/{prefix}_band").value == ""
    assert session.node("/data/score/score_open").relevant


def test_no_item_is_asked_before_the_person_agrees(fresh: Callable[[str], Session]) -> None:
    session = fresh("phq-9")
    assert not session.node("/data/items").relevant
    assert not session.node("/data/score").relevant
