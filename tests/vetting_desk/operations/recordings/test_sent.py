"""Headquarters hears sound that a post sent: with a reason, as it was recorded, and logged."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later
from tests.vetting_desk.operations.decisions.conftest import signed
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from tests.vetting_desk.operations.recordings.test_sending import carried
from vetting_desk.errors import (
    InputError,
    NotFoundError,
    PermissionDeniedError,
    RecordingDamagedError,
    StateError,
)
from vetting_desk.model import Role
from vetting_desk.model.recording import Recording
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.recordings import keeping, sending, sent
from vetting_desk.operations.recordings.sent import Sent


class Heard:
    """A post's recording of five seconds that headquarters has.

    Attributes:
        hq: Headquarters.
        done: The recording, as the post has it.
        case: Its case.
    """

    def __init__(self, talk: Talk, hq: OpenDesk, folder: Path) -> None:
        self.hq, self.case = hq, talk.case
        self.done: Recording = talk.recorded(5)
        sending.send(talk.desk, self.done.id, "The court asks")
        signed(talk.desk, talk.case, "first-contact")  # by which headquarters knows the case
        carried(talk.desk, hq, folder)

    @property
    def one(self) -> Sent:
        [found] = sent.of_case(self.hq, self.case)
        return found


@pytest.fixture
def heard(talk: Talk, hq: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    monkeypatch.setattr(sending, "PIECES_OF_FILE", 2)
    return Heard(talk, hq, tmp_path)


def test_it_is_listed_with_who_sent_it_and_why(heard: Heard) -> None:
    one = heard.one
    assert (one.recording_id, one.milliseconds, one.erased) == (heard.done.id, 5_000, False)
    assert one.reason == "The court asks"
    assert one.by


def test_all_of_it_or_a_part_is_heard_and_logged(heard: Heard) -> None:
    whole = sent.listen(heard.hq, heard.one.entry_id, "To decide")
    assert whole.samples == sound(5)
    part = sent.listen(heard.hq, heard.one.entry_id, "Once more", 1_500, 4_250)
    assert (part.milliseconds, part.samples) == (1_500, sound(5)[48_000:136_000])
    logged = heard.hq.casebook.audit.entries(action="recording-heard")
    said = [(each.detail["from"], each.detail["to"], each.detail["reason"]) for each in logged]
    assert sorted(said) == [(0, 5_000, "To decide"), (1_500, 4_250, "Once more")]
    assert {each.detail["case"] for each in logged} == {heard.case}


def test_without_a_reason_or_past_its_end_nothing_is_heard(heard: Heard) -> None:
    for reason, begin in (("", 0), ("Why", 5_000), ("Why", -1)):
        with pytest.raises(InputError):
            sent.listen(heard.hq, heard.one.entry_id, reason, begin)
    with pytest.raises(NotFoundError):
        sent.listen(heard.hq, heard.done.id, "By the recording's id")
    assert heard.hq.casebook.audit.entries(action="recording-heard") == []


def test_a_role_that_reads_no_case_hears_nothing(heard: Heard) -> None:
    one, desk = heard.one, heard.hq
    desk.casebook.act_as(replace(desk.officer, role=Role.ANALYST))
    for act in (
        lambda: sent.of_case(desk, heard.case),
        lambda: sent.listen(desk, one.entry_id, "Curious"),
    ):
        with pytest.raises(PermissionDeniedError):
            act()


@pytest.mark.parametrize("how", ["altered", "missing"])
def test_what_is_not_what_was_recorded_is_not_heard(
    heard: Heard, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = heard.one
    read = sent._Files.read

    def other(files: sent._Files, length: int) -> bytes:
        piece = read(files, length)
        return piece[:-1] if how == "missing" else bytes([piece[0] ^ 1]) + piece[1:]

    monkeypatch.setattr(sent._Files, "read", other)
    with pytest.raises(RecordingDamagedError) as refused:
        sent.listen(heard.hq, one.entry_id, "To decide")
    assert refused.value.fields["detail"] == how
    assert heard.hq.casebook.audit.entries(action="recording-heard") == []


def test_what_the_rule_erased_is_named_and_not_heard(heard: Heard) -> None:
    one, desk = heard.one, heard.hq
    desk.casebook.settings.set(policy.KEY, policy.to_text(Policy(recording_days=10)))
    later(desk, desk.clock.now() + timedelta(days=20))
    keeping.erase_old(desk)
    gone = heard.one
    assert (gone.entry_id, gone.erased, gone.milliseconds) == (one.entry_id, True, 0)
    with pytest.raises(StateError):
        sent.listen(desk, one.entry_id, "To decide")


def test_at_the_post_that_sent_it_nothing_came(heard: Heard, talk: Talk) -> None:
    assert heard.one.entry_id
    assert sent.of_case(talk.desk, talk.case) == []
