"""A post that belongs to no organisation yet, and helpers to join one."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import EnrolmentError
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment, membership


@pytest.fixture(scope="session")
def prepared(made_once: Callable[..., Path], passphrase: str) -> Path:
    """A folder with a post that belongs to no organisation yet, closed."""

    def fill(folder: Path) -> None:
        enrolment.prepare_post(
            folder, "New post", "Farida Sample", Role.INTERVIEWER, passphrase,
            training=True, profile=CHEAP,
        )  # fmt: skip

    return made_once("new-post", fill)


@pytest.fixture
def new_post(
    prepared: Path, tmp_path: Path, passphrase: str, unlock: Callable[[Path], OpenDesk]
) -> Iterator[OpenDesk]:
    """A post that belongs to no organisation yet."""
    [made] = prepared.iterdir()
    with closing(unlock(Path(shutil.copytree(made, tmp_path / made.name)))) as desk:
        yield desk


def join(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)


def refused(act: Callable[[], object], detail: str) -> None:
    with pytest.raises(EnrolmentError) as error:
        act()
    assert error.value.fields["detail"] == detail
