"""A place to practise: complete, invented, and shut off from real desks."""

from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import InputError
from vetting_desk.operations import cases, desks, places, records, training, transfer
from vetting_desk.operations.places import DeskPlace

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

        assert len(waiting) == 3
        for record in waiting:
            assert records.check_record(desk, record.id).outcome is records.Outcome.VALID


def test_a_training_desk_offers_the_practice_stick_first(made: list[DeskPlace]) -> None:
    with closing(desks.unlock(made[0].folder, made[0].officers[0].id, PASSPHRASE)) as desk:
        assert transfer.drives(desk)[0].path == made[0].folder.parent / places.PRACTICE_STICK


def test_a_short_passphrase_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        training.create_training(tmp_path, "Practice Officer", "short", "en")

    assert list(tmp_path.iterdir()) == []
