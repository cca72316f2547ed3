"""One walkthrough in an empty folder."""

from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto import kdf, slots
from vetting_desk.errors import CasebookMissingError, InputError
from vetting_desk.operations.access.desk_folders import list_desks, read_desk_file
from vetting_desk.operations.desk import desks
from vetting_desk.operations.practice.walkthrough import PASSPHRASE, PASSPHRASE_FILE, Walkthrough


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (kdf, slots):
        monkeypatch.setattr(module, "DEFAULT", kdf.CHEAP)


def test_it_goes_from_founding_to_the_receipt(tmp_path: Path) -> None:
    walk = Walkthrough(tmp_path / "way", "first-contact")
    names = []
    for name, words, act in walk.steps():
        assert words[0].isupper()
        names.append(name)
        act()

    assert (names[0], names[-1], len(names)) == ("organisation", "papers", 21)
    assert walk.not_taken == []
    assert all(path.exists() for path in walk.paths.values())


def test_a_walk_that_is_ended_early_lets_its_desks_go(tmp_path: Path) -> None:
    walk = Walkthrough(tmp_path / "way", "first-contact")
    with closing(walk.steps()) as walking:
        for _ in range(2):
            next(walking)[2]()

    for place in list_desks(tmp_path / "way"):
        desks.unlock(place.folder, place.officers[0].id, PASSPHRASE).close()
    assert len(list_desks(tmp_path / "way")) == 2
    assert (tmp_path / "way" / PASSPHRASE_FILE).read_text().strip() == PASSPHRASE


def test_nothing_is_made_before_the_first_step(tmp_path: Path) -> None:
    Walkthrough(tmp_path / "way", "first-contact")

    assert not (tmp_path / "way").exists()
    with pytest.raises(CasebookMissingError):
        read_desk_file(tmp_path / "way")


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(InputError) as refused:
        Walkthrough(tmp_path, "first-contact")

    assert refused.value.fields["detail"] == "not-empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_an_instrument_nobody_knows_is_refused_with_those_there_are(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text("[]")
    with pytest.raises(InputError) as refused:
        Walkthrough(tmp_path / "way", "no-such-instrument", answers)

    assert "first-contact" in str(refused.value.fields["known"])


def test_an_instrument_without_an_example_needs_answers(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        Walkthrough(tmp_path / "way", "no-such-instrument")
    assert refused.value.fields["detail"] == "no-answers"
