"""A training organisation: complete, invented, and separated from real desks."""

import errno
import threading
import time
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from vetting_desk.crypto import slots
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import InputError
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

PASSPHRASE = "an invented passphrase for practice"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[DeskPlace]:
    parent = tmp_path_factory.mktemp("training")
    return training.create_training(parent, "Practice Officer", PASSPHRASE, "tg", profile=CHEAP)


def test_training_has_a_post_and_a_headquarters_that_say_so(made: list[DeskPlace]) -> None:
    assert [place.desk.kind.value for place in made] == ["post", "hq"]
    assert all(place.desk.training for place in made)


def test_the_samples_are_found_and_their_drafts_are_in_the_chosen_language(
    made: list[DeskPlace],
) -> None:
    with closing(desks.unlock(made[0].folder, made[0].officers[0].id, PASSPHRASE)) as desk:
        rows = cases.search(desk)
        drafts = [draft for row in rows for draft in cases.case_detail(desk, row.id).assessments]

        assert len(rows) == 5
        assert [row.name for row in cases.search(desk, "mithal")] == ["مثال التدريبي"]
        assert {draft.language for draft in drafts} == {"Тоҷикӣ (tg)"}
        desk.casebook.verify()


def test_the_signed_samples_are_valid_and_wait_to_be_sent(made: list[DeskPlace]) -> None:
    with closing(desks.unlock(made[0].folder, made[0].officers[0].id, PASSPHRASE)) as desk:
        waiting = transfer.to_send(desk)

        assert len(waiting) == 4
        for record in waiting:
            assert records.check_record(desk, record.id).outcome is records.Outcome.VALID


def test_a_training_desk_offers_the_practice_stick_first(made: list[DeskPlace]) -> None:
    with closing(desks.unlock(made[0].folder, made[0].officers[0].id, PASSPHRASE)) as desk:
        assert transfer.drives(desk)[0].path == made[0].folder.parent / desk_folders.PRACTICE_STICK


def test_a_short_passphrase_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        training.create_training(tmp_path, "Practice Officer", "short", "en")

    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def slow_slots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots take their time, as with a real desk's key derivation."""
    write = slots.write_slot

    def slowly(*parts: Any) -> None:
        time.sleep(0.5)
        write(*parts)

    monkeypatch.setattr(slots, "write_slot", slowly)


@pytest.mark.usefixtures("slow_slots")
def test_a_slot_that_takes_its_time_leaves_the_desks_as_they_joined(tmp_path: Path) -> None:
    training.create_training(tmp_path, "Practice Officer", PASSPHRASE, "en", profile=CHEAP)

    found = desk_folders.list_desks(tmp_path)
    assert [place.desk.organisation for place in found] == [training.ORGANISATION] * 2


@pytest.mark.usefixtures("slow_slots")
@pytest.mark.parametrize(
    ("module", "step"),
    [(enrolment, "add_shipped"), (training, "join"), (cases, "create_case")],
    ids=["filling", "joining", "samples"],
)
def test_training_that_could_not_be_filled_is_not_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: ModuleType, step: str
) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    monkeypatch.setattr(module, step, fails)
    with pytest.raises(OSError, match="space"):
        training.create_training(tmp_path, "Practice Officer", PASSPHRASE, "en", profile=CHEAP)

    assert desk_folders.list_desks(tmp_path) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("slots")]
