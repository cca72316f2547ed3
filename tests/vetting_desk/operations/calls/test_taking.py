"""A call begins with nothing, keeps every word at once, and survives whatever ends the program."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.calls.conftest import Had
from tests.vetting_desk.operations.conftest import opened
from vetting_desk.errors import InputError, StateError
from vetting_desk.model.call import MOST_TALK, CallState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import taking


def test_a_call_begins_with_nothing_known_and_can_be_ended_so(post: OpenDesk) -> None:
    call = taking.begin(post)
    assert (call.state, call.words, call.story) == (CallState.RUNNING, {}, call.id)
    assert call.officer_name == post.officer.name
    ended = taking.end(post, call.id)
    assert (ended.state, ended.words) == (CallState.WAITING, {})
    assert ended.ended_at is not None
    post.casebook.verify()


def test_every_word_is_there_after_the_program_was_killed(post: OpenDesk, tmp_path: Path) -> None:
    call = taking.begin(post)
    taking.write(post, call.id, {"talk": "He wants to come", "caller": "person"})
    taking.write(post, call.id, {"talk": "He wants to come home"})
    shutil.copytree(post.folder, tmp_path / "after")  # what is on the disk at this moment
    with closing(opened(tmp_path / "after")) as again:
        found = taking.read(again, call.id)
        assert found.state is CallState.RUNNING
        assert found.words == {"talk": "He wants to come home", "caller": "person"}
        again.casebook.verify()
        assert taking.end(again, call.id).state is CallState.WAITING
        again.casebook.verify()


def test_a_field_is_taken_back_by_an_empty_value(post: OpenDesk) -> None:
    call = taking.begin(post)
    taking.write(post, call.id, {"where": "A camp", "children": "two"})
    taking.write(post, call.id, {"where": ""})
    assert taking.read(post, call.id).words == {"children": "two"}


@pytest.mark.parametrize(
    ("field", "value", "detail"),
    [
        ("caller", "neighbour", "unknown"),
        ("rating", "high", "unknown"),
        ("back-on", "tomorrow", "unknown"),
        ("back-from", "25:00", "unknown"),
        ("back-from", "18", "unknown"),
        ("where", "x" * 1_001, "too-long"),
        ("talk", "x" * (MOST_TALK + 1), "too-long"),
        ("talk", "a\x00b", "control"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    post: OpenDesk, field: str, value: str, detail: str
) -> None:
    call = taking.begin(post)
    with pytest.raises(InputError) as found:
        taking.write(post, call.id, {"talk": "kept out", field: value})
    assert (found.value.fields["field"], found.value.fields["detail"]) == (field, detail)
    assert taking.read(post, call.id).words == {}


def test_a_call_that_was_ended_is_written_no_more_until_it_goes_on(
    post: OpenDesk, had: Had
) -> None:
    call = had(talk="Bye")
    with pytest.raises(StateError):
        taking.write(post, call.id, {"talk": "Changed"})
    with pytest.raises(StateError):
        taking.end(post, call.id)
    assert taking.go_on(post, call.id).state is CallState.RUNNING
    taking.write(post, call.id, {"talk": "Bye. One more thing"})
    assert taking.end(post, call.id).words["talk"] == "Bye. One more thing"
    post.casebook.verify()


def test_when_to_call_back_is_set_again_after_the_call(post: OpenDesk, had: Had) -> None:
    call = had(back_way="phone", back_to="555 01 00")
    later = taking.set_call_back(post, call.id, {"back-on": "2026-12-02", "back-from": "18:00"})
    assert later.words["back-on"] == "2026-12-02"
    assert later.words["back-to"] == "555 01 00"
    with pytest.raises(InputError):
        taking.set_call_back(post, call.id, {"talk": "Changed"})
    running = taking.begin(post)
    with pytest.raises(StateError):
        taking.set_call_back(post, running.id, {"back-way": "none"})
    post.casebook.verify()
