"""What headquarters learns by itself is that there was a recording; its sound goes by an act with a reason."""

import hashlib
import struct
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import set_clock
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from vetting_desk.errors import InputError, RecordingDamagedError, StateError
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.entry_kinds import RECORDED, RECORDING_SOUND, payload_of
from vetting_desk.model.recording import first_link, link
from vetting_desk.model.recording_payloads import RecordedPayload, SoundPayload
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.recordings import keeping, sending


def carried(post: OpenDesk, hq: OpenDesk, folder: Path) -> None:
    transfer.write_bundles(post, folder)
    for found in transfer.bundles_on(folder):
        transfer.receive(hq, found.path)


def entries_of(hq: OpenDesk, case: str, kind: str) -> list[dict[str, bytes]]:
    books = hq.casebook
    return [
        {file.name: books.blobs.get(file.sha256) for file in each.files}
        for each in books.entries.list(case)
        if each.kind == kind
    ]


def test_by_itself_only_the_statement_travels(talk: Talk, hq: OpenDesk, tmp_path: Path) -> None:
    done = talk.recorded(5)
    assert done.stated
    carried(talk.desk, hq, tmp_path)
    [files] = entries_of(hq, talk.case, RECORDED)
    assert set(files) == {"entry.json", "entry.p7s"}
    said = payload_of(parse_entry(files[MEMBER]))
    assert isinstance(said, RecordedPayload)
    assert (said.recording, said.digest, said.pieces) == (done.id, done.head, 3)
    assert (said.milliseconds, said.consent, said.ending) == (5_000, done.consent, "stopped")
    assert entries_of(hq, talk.case, RECORDING_SOUND) == []


def test_its_sound_is_sent_for_a_reason_and_can_be_reckoned_there(
    talk: Talk, hq: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "PIECES_OF_FILE", 2)
    done = talk.recorded(5)
    with pytest.raises(InputError):
        sending.send(talk.desk, done.id, " ")
    entry = sending.send(talk.desk, done.id, "The court asks")
    assert talk.desk.casebook.entries.way(entry.id, "") == (EntryWay.TO_SEND, "")
    carried(talk.desk, hq, tmp_path)
    [files] = entries_of(hq, talk.case, RECORDING_SOUND)
    said = payload_of(parse_entry(files[MEMBER]))
    assert isinstance(said, SoundPayload)
    assert said.reason == "The court asks"
    heard = b""
    for name in ("sound-001.wav", "sound-002.wav"):
        assert files[name][:4] == b"RIFF"
        assert struct.unpack_from("<HHI", files[name], 20) == (1, 1, 16_000)
        heard += files[name][44:]
    assert heard == sound(5)
    before, place = first_link(done.id), 0
    for number, length in enumerate(said.pieces, start=1):
        before, place = link(before, number, heard[place : place + length]), place + length
    assert before == said.digest == done.head
    talk.desk.casebook.verify()
    hq.casebook.verify()


def test_the_digest_is_reckoned_with_plain_sha256() -> None:
    def hexed(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    start = hexed("vetting-desk-recording/1\n5e0c\n")
    assert first_link("5e0c") == start
    content = hashlib.sha256(b"\x01\x02").hexdigest()
    assert link(start, 1, b"\x01\x02") == hexed(f"{start}\n1\n{content}\n")


def test_it_is_sent_once(talk: Talk) -> None:
    done = talk.recorded(2)
    sending.send(talk.desk, done.id, "The court asks")
    with pytest.raises(StateError, match="sent"):
        sending.send(talk.desk, done.id, "Again")


def test_nothing_is_sent_of_what_is_clinical_or_empty_or_runs(talk: Talk, post: OpenDesk) -> None:
    empty = talk.begin().stop()
    with pytest.raises(StateError, match="empty"):
        sending.send(talk.desk, empty.id, "The court asks")
    running = talk.begin()
    with pytest.raises(StateError, match="running"):
        sending.send(talk.desk, running.recording.id, "The court asks")
    running.stop()
    sealed = Talk(post, "phq-9").agree().recorded(2)
    with pytest.raises(StateError, match="clinical"):
        sending.send(talk.desk, sealed.id, "The court asks")


def test_what_is_not_as_it_was_recorded_is_not_sent(talk: Talk, tamper: object) -> None:
    done = talk.recorded(5)
    assert callable(tamper)
    tamper("DELETE FROM recording_pieces WHERE position = 1")
    with pytest.raises(RecordingDamagedError):
        sending.send(talk.desk, done.id, "The court asks")
    assert talk.desk.casebook.recordings.get(done.id).sent == ""


def test_at_headquarters_it_goes_by_the_same_days(talk: Talk, hq: OpenDesk, tmp_path: Path) -> None:
    entry = sending.send(talk.desk, talk.recorded(2).id, "The court asks")
    carried(talk.desk, hq, tmp_path)
    hq.casebook.settings.set(policy.KEY, policy.to_text(Policy(recording_days=10)))
    keeping.erase_old(hq)
    assert hq.casebook.blobs.holds(entry.files[-1].sha256)
    hq.casebook.raise_floor(hq.clock.now() + timedelta(days=11))
    keeping.erase_old(hq)
    assert not hq.casebook.blobs.holds(entry.files[-1].sha256)
    assert hq.casebook.entries.get(entry.id).digest == entry.digest
    hq.casebook.verify()


def test_at_headquarters_it_goes_although_the_post_s_clock_ran_years_ahead(
    talk: Talk, hq: OpenDesk, tmp_path: Path
) -> None:
    done = talk.recorded(2)
    set_clock(talk.desk, talk.desk.clock.now() + timedelta(days=4_000))
    entry = sending.send(talk.desk, done.id, "The court asks")
    set_clock(talk.desk, hq.clock.now())
    carried(talk.desk, hq, tmp_path)
    hq.casebook.settings.set(policy.KEY, policy.to_text(Policy(recording_days=10)))
    keeping.erase_old(hq)
    assert hq.casebook.blobs.holds(entry.files[-1].sha256)
    hq.casebook.raise_floor(hq.clock.now() + timedelta(days=11))
    keeping.erase_old(hq)
    assert not hq.casebook.blobs.holds(entry.files[-1].sha256)
