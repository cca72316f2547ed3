"""Recordings are erased by a rule of their own, or by a person with a reason; holds are obeyed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.recordings.conftest import Talk
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.clock import FixedClock
from vetting_desk.errors import InputError, PermissionDeniedError, StateError, WrongPassphraseError
from vetting_desk.model import Role
from vetting_desk.model.recording import RecordingState
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.cases import retention
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.recordings import keeping, reading, sending


@pytest.fixture
def supervised(talk: Talk) -> Talk:
    """The desk of somebody who may erase; recordings are kept for ten days."""
    talk.desk.casebook.settings.set(policy.KEY, policy.to_text(Policy(recording_days=10)))
    return talk


def supervise(talk: Talk) -> None:
    talk.desk.casebook.officers.put(replace(talk.desk.officer, role=Role.SUPERVISOR))
    talk.desk.casebook.act_as(replace(talk.desk.officer, role=Role.SUPERVISOR))


def later(talk: Talk, days: int) -> None:
    """Let days pass, as headquarters' signed time says."""
    talk.desk.casebook.raise_floor(talk.desk.clock.now() + timedelta(days=days))


def test_without_a_rule_they_are_kept_with_their_case(talk: Talk) -> None:
    done = talk.recorded()
    supervise(talk)
    later(talk, 9_000)
    assert keeping.erased_from(talk.desk, done) is None
    assert keeping.erase_old(talk.desk) == []


def test_their_days_pass_and_what_is_left_says_that_there_was_one(supervised: Talk) -> None:
    done = supervised.recorded()
    reading.write(supervised.desk, done.id, 0, "CANARY", "en")
    supervise(supervised)
    assert keeping.erase_old(supervised.desk) == []
    later(supervised, 11)
    [gone] = keeping.erase_old(supervised.desk)
    assert (gone.state, gone.erased_why) == (RecordingState.ERASED, keeping.BY_RULE)
    assert (gone.pieces, gone.milliseconds, gone.head) == (
        done.pieces,
        done.milliseconds,
        done.head,
    )
    seen = reading.look(supervised.desk, done.id)
    assert (seen.marks, seen.transcripts) == ((), ())
    with pytest.raises(StateError, match="erased"):
        reading.listen(supervised.desk, done.id, "A test")
    assert keeping.erase_old(supervised.desk) == []
    supervised.desk.casebook.verify()


def test_a_hold_keeps_it(supervised: Talk) -> None:
    done = supervised.recorded()
    supervise(supervised)
    retention.hold(supervised.desk, supervised.case, "A court asks")
    later(supervised, 11)
    assert keeping.erase_old(supervised.desk) == []
    with pytest.raises(StateError, match="held"):
        keeping.erase(supervised.desk, done.id, "The person asks", PASSPHRASE)
    retention.lift_hold(supervised.desk, supervised.case, "Over")
    assert [each.id for each in keeping.erase_old(supervised.desk)] == [done.id]


def test_a_clock_put_back_keeps_nothing_longer(supervised: Talk) -> None:
    done = supervised.recorded()
    supervise(supervised)
    later(supervised, 11)
    supervised.desk.clock = FixedClock(done.begun_at - timedelta(days=400))
    assert [each.id for each in keeping.erase_old(supervised.desk)] == [done.id]


def test_a_person_erases_one_before_with_a_reason_and_their_passphrase(supervised: Talk) -> None:
    done, kept = supervised.recorded(), supervised.recorded(seed=2)
    with pytest.raises(PermissionDeniedError):
        keeping.erase(supervised.desk, done.id, "The person asks", PASSPHRASE)
    supervise(supervised)
    with pytest.raises(InputError):
        keeping.erase(supervised.desk, done.id, " ", PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        keeping.erase(supervised.desk, done.id, "The person asks", "wrong words altogether here")
    gone = keeping.erase(supervised.desk, done.id, "The person asks", PASSPHRASE)
    assert gone.erased_why == "The person asks"
    with pytest.raises(StateError, match="erased"):
        keeping.erase(supervised.desk, done.id, "Again", PASSPHRASE)
    assert reading.verify(supervised.desk, kept.id) == kept
    supervised.desk.casebook.verify()


def test_one_that_runs_is_not_erased(supervised: Talk) -> None:
    running = supervised.begin()
    supervise(supervised)
    with pytest.raises(StateError, match="running"):
        keeping.erase(supervised.desk, running.recording.id, "Now", PASSPHRASE)


def test_what_is_on_its_way_waits_and_is_erased_with_what_was_sent(
    supervised: Talk, tmp_path: Path
) -> None:
    done = supervised.recorded()
    entry = sending.send(supervised.desk, done.id, "The court asks")
    sound = entry.files[-1].sha256
    supervise(supervised)
    later(supervised, 11)
    assert keeping.erase_old(supervised.desk) == []
    transfer.write_bundles(supervised.desk, tmp_path)
    assert keeping.erase_old(supervised.desk) == []
    supervised.desk.casebook.entries.mark_received([entry.id], "")
    assert [each.id for each in keeping.erase_old(supervised.desk)] == [done.id]
    assert not supervised.desk.casebook.blobs.holds(sound)
    assert supervised.desk.casebook.entries.get(entry.id).digest == entry.digest
    supervised.desk.casebook.verify()


def test_an_erased_case_leaves_nothing_of_its_recordings(talk: Talk) -> None:
    done = talk.recorded()
    reading.write(talk.desk, done.id, 0, "CANARY", "en")
    books = talk.desk.casebook
    books.erasure.erase(talk.case, talk.desk.clock.now(), talk.desk.officer.id, "Due")
    assert books.recordings.find(done.id) is None
    for table in ("recordings", "recording_pieces", "recording_marks", "recording_transcripts"):
        assert books.database.value(f"SELECT count(*) FROM {table}") == 0
    books.verify()


def test_as_role_is_only_for_who_may(talk: Talk) -> None:
    talk.recorded()
    as_role(talk.desk, Role.INTERVIEWER)
    with pytest.raises(PermissionDeniedError):
        keeping.erase_old(talk.desk)
