"""Drafts of the earlier instruments: they open as they were, and can be moved to the present ones."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.forms import Form, Session, load_form
from vetting_desk.forms.migration import MovePlan, move

EARLIER = Path(__file__).resolve().parents[2] / "data" / "earlier" / "instruments"


@pytest.fixture
def earlier() -> Callable[[str], Session]:
    """A filling of an instrument as it was, with the example of that time."""

    def fill(instrument: str) -> Session:
        example = json.loads((EARLIER / f"{instrument}.json").read_text(encoding="utf-8"))
        session = load_form(EARLIER / f"{instrument}.xml").new_session(language=example["language"])
        session.apply(example["steps"])
        return session

    return fill


@pytest.fixture
def moved(
    earlier: Callable[[str], Session], fresh: Callable[[str], Session]
) -> Callable[[str], tuple[Session, MovePlan]]:
    def carry(instrument: str) -> tuple[Session, MovePlan]:
        form = fresh(instrument).form
        assert isinstance(form, Form)
        return move(earlier(instrument), form)

    return carry


@pytest.mark.parametrize("instrument", ["first-contact", "intake"])
def test_a_draft_on_the_earlier_version_opens_and_is_complete(
    earlier: Callable[[str], Session], instrument: str
) -> None:
    assert earlier(instrument).violations == ()


@pytest.mark.parametrize("instrument", ["first-contact", "intake"])
def test_nothing_is_carried_into_a_choice_that_is_not_there_any_more(
    moved: Callable[[str], tuple[Session, MovePlan]], instrument: str
) -> None:
    session, plan = moved(instrument)
    for node in session.walk():
        if node.control in {"select", "select1"} and node.value:
            offered = {option.value for option in node.options}
            assert set(node.value.split()) <= offered, node.reference
    assert plan.lost
    assert all(answer.reason in {"gone", "not-a-choice"} for answer in plan.lost)


def test_who_the_person_is_comes_along(moved: Callable[[str], tuple[Session, MovePlan]]) -> None:
    session, plan = moved("intake")
    assert session.node("/data/identity/names[1]/name").value == "Ҷамшед Намунаев"
    assert session.node("/data/identity/birth/birth_date").value == "1998-03-14"
    assert session.node("/data/documents/document[1]/document_number").value == "TR0000017"
    assert "/data/contact/contact_route" in {answer.reference for answer in plan.lost}


def test_acts_stay_shut_until_the_present_notice_was_read(
    moved: Callable[[str], tuple[Session, MovePlan]],
) -> None:
    """The notice of that time did not say that the record decides eligibility."""
    session, _ = moved("intake")
    before = "/data/before"
    session.set(f"{before}/interpreting/interpreter_used", "not_needed")
    session.set(f"{before}/understanding/understands", "yes")
    assert session.node(f"{before}/notice/notice_state").value == "understood"
    assert session.node(f"{before}/talk_open").value == "no"
    session.set(f"{before}/notice/lawyer", "not_wanted")
    assert session.node(f"{before}/talk_open").value == "yes"
