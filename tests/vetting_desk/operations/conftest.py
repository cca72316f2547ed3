"""Two enrolled desks of a training organisation, made once and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training

PASSPHRASE = "an invented passphrase for tests"


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def enrolled(made_once: Callable[..., Path]) -> Path:
    """A folder with ``headquarters`` and ``post``, enrolled and closed."""
    return made_once("desks", _enrol)


def _enrol(parent: Path) -> None:
    hq = enrolment.create_headquarters(
        parent, "Test organisation", "Test HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        parent, "Test post", "Iskandar Sample", Role.PSYCHOLOGIST, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with (
        closing(desks.unlock(post.folder, post.officers[0].id, PASSPHRASE)) as post_desk,
        closing(desks.unlock(hq.folder, hq.officers[0].id, PASSPHRASE)) as hq_desk,
    ):
        training.join(post_desk, hq_desk, parent)


@pytest.fixture
def data(enrolled: Path, tmp_path: Path) -> Path:
    """A private copy of the enrolled desks."""
    return Path(shutil.copytree(enrolled, tmp_path / "data"))


@pytest.fixture
def post(data: Path) -> Iterator[OpenDesk]:
    with closing(opened(data / "post")) as desk:
        yield desk


@pytest.fixture
def hq(data: Path) -> Iterator[OpenDesk]:
    with closing(opened(data / "headquarters")) as desk:
        yield desk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def case_id(post: OpenDesk) -> str:
    return cases.create_case(post, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]).id


@pytest.fixture(scope="session")
def unlock() -> Callable[[Path], OpenDesk]:
    """A function that unlocks the desk in a folder as its first officer."""
    return opened


def opened(folder: Path) -> OpenDesk:
    return desks.unlock(folder, desk_folders.officers_of(folder)[0].id, PASSPHRASE)
