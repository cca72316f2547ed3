"""A call-back is due at its safe time, and no longer once the story went on."""

from datetime import date

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME, Had
from vetting_desk.model.call import CallBack, Closing, call_back
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, shift, taking
from vetting_desk.operations.calls.call_backs import safe_time

BACK = {
    "back_way": "phone", "back_to": "555 01 00", "back_on": "2026-12-02", "back_from": "18:00",
    "back_until": "20:00",
}  # fmt: skip


def due(desk: OpenDesk, call_id: str) -> DueItem | None:
    return desk.casebook.due.find(DueKind.CALL_BACK, call_id)


def test_a_call_back_is_due_on_its_day_at_its_hours_and_names_nobody(
    post: OpenDesk, had: Had
) -> None:
    item = due(post, had(person="Namuna", code_word="Lark", **BACK).id)
    assert item is not None
    assert (item.day, item.words, item.owner_id) == (
        date(2026, 12, 2),
        "18:00-20:00",
        post.officer.id,
    )
    assert item.at is not None
    assert (item.at.astimezone().hour, item.case_id, item.what) == (18, "", "")


@pytest.mark.parametrize("way", ["", "calls_again", "none"])
def test_nobody_is_called_who_calls_again_or_said_nothing(
    post: OpenDesk, had: Had, way: str
) -> None:
    assert due(post, had(**{**BACK, "back_way": way}).id) is None


def test_a_call_back_without_a_day_is_due_at_once(post: OpenDesk, had: Had) -> None:
    item = due(post, had(back_way="messenger").id)
    assert item is not None
    assert (item.day, item.at, item.words) == (None, None, "")


def test_the_next_talk_of_the_story_is_the_call_back(post: OpenDesk, had: Had) -> None:
    call = had(**BACK)
    again = taking.begin(post, call.id)
    assert due(post, call.id) is None
    taking.write(post, again.id, {"back-way": "phone"})
    taking.end(post, again.id)
    assert due(post, again.id) is not None


def test_it_follows_what_becomes_of_the_call(post: OpenDesk, had: Had) -> None:
    call = had(caller="person", **BACK)
    settling.close(post, call.id, Closing.ANSWERED)
    assert due(post, call.id) is None
    settling.reopen(post, call.id)
    shift.hand_on(post, [call.id])
    item = due(post, call.id)
    assert item is not None
    assert item.owner_id == ""
    case = settling.open_case(post, call.id, NAME)
    item = due(post, call.id)
    assert item is not None
    assert item.case_id == case.id
    taking.set_call_back(post, call.id, {"back-way": "none"})
    assert due(post, call.id) is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({}, ""),
        ({"back-from": "18:00"}, "18:00"),
        ({"back-until": "20:00"}, "-20:00"),
        ({"back-from": "08:30", "back-until": "09:00"}, "08:30-09:00"),
    ],
)
def test_the_safe_hours_in_words(words: dict[str, str], said: str) -> None:
    when = call_back({"back-way": "phone", **words})
    assert when is not None
    assert safe_time(when) == said
    assert isinstance(when, CallBack)
