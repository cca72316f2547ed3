"""Closed and abandoned calls lose their words after the organisation's days; that there was one stays."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME, Had
from tests.vetting_desk.operations.conftest import later, set_clock
from vetting_desk.errors import StateError
from vetting_desk.model.call import CallState, Closing
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.calls import keeping, looking, settling, taking

WORDS = "canary words of a call"


def days_later(desk: OpenDesk, days: float) -> None:
    later(desk, desk.clock.now() + timedelta(days=days))


def test_a_closed_call_loses_its_words_after_ninety_days_and_is_counted_still(
    post: OpenDesk, had: Had
) -> None:
    call = had(caller="relative", talk=WORDS, code_word="Swallow", back_to="555")
    settling.close(post, call.id, Closing.WRONG_NUMBER)
    days_later(post, 89.9)
    assert keeping.lose_old_words(post) == 0
    days_later(post, 0.2)
    assert keeping.lose_old_words(post) == 1
    found = taking.read(post, call.id)
    assert (found.words, found.words_gone, found.why) == ({}, True, Closing.WRONG_NUMBER)
    assert looking.search(post, "swallow") == []
    assert looking.beside(post, had().id, {"code-word": "Swallow"}).alike == ()
    counted = looking.count(
        post, datetime(2000, 1, 1, tzinfo=UTC), datetime(2900, 1, 1, tzinfo=UTC)
    )
    assert ("relative", "closed", "wrong-number", 1) in {
        (each.caller, each.state, each.why, each.count) for each in counted
    }
    assert keeping.lose_old_words(post) == 0
    with pytest.raises(StateError):
        settling.reopen(post, call.id)
    post.casebook.verify()


@pytest.mark.parametrize("running", [True, False])
def test_a_call_nobody_decided_about_is_closed_as_abandoned(
    post: OpenDesk, had: Had, running: bool
) -> None:
    if running:
        call = taking.begin(post)
        taking.write(post, call.id, {"talk": WORDS})
    else:
        call = had(talk=WORDS)
    days_later(post, 91)
    assert keeping.lose_old_words(post) == 1
    found = taking.read(post, call.id)
    assert (found.state, found.why, found.words) == (CallState.CLOSED, Closing.ABANDONED, {})
    post.casebook.verify()


def test_a_call_of_a_case_stays_with_it(post: OpenDesk, had: Had) -> None:
    call = had(caller="person", talk=WORDS)
    settling.open_case(post, call.id, NAME)
    days_later(post, 500)
    assert keeping.lose_old_words(post) == 0
    assert taking.read(post, call.id).words["talk"] == WORDS


def test_whatever_is_done_with_a_call_keeps_its_words_longer(post: OpenDesk, had: Had) -> None:
    call = had(talk=WORDS)
    days_later(post, 80)
    taking.set_call_back(post, call.id, {"back-way": "phone"})
    days_later(post, 80)
    assert keeping.lose_old_words(post) == 0


def test_the_days_are_the_organisations(post: OpenDesk, had: Had) -> None:
    post.casebook.settings.set(policy.KEY, policy.to_text(Policy(call_days=5)))
    call = had(talk=WORDS)
    due = keeping.loses_words(post, call)
    assert due == call.changed_at + timedelta(days=5)
    days_later(post, 5.1)
    assert keeping.lose_old_words(post) == 1
    assert keeping.loses_words(post, taking.read(post, call.id)) is None


def test_a_clock_that_is_put_back_keeps_nothing_longer(post: OpenDesk, had: Had) -> None:
    had(talk=WORDS)
    now = post.clock.now()
    days_later(post, 100)
    post.casebook.audit.append("numbers-exported", "x")  # a moment that the casebook remembers
    set_clock(post, now)
    assert keeping.lose_old_words(post) == 1


def test_the_words_are_nowhere_in_the_rows_any_more(post: OpenDesk, had: Had) -> None:
    call = had(talk=WORDS)
    settling.close(post, call.id, Closing.ABUSE)
    days_later(post, 91)
    keeping.lose_old_words(post)
    for table in post.casebook.database.column(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    ):
        for row in post.casebook.database.rows(f"SELECT * FROM {table}"):
            assert WORDS not in repr(tuple(row))
