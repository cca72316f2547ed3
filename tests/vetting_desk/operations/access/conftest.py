"""A desk that belongs to no organisation yet."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment


@pytest.fixture
def alone(tmp_path: Path, passphrase: str) -> Iterator[OpenDesk]:
    """A post that belongs to no organisation yet."""
    place = enrolment.prepare_post(
        tmp_path, "Lone post", "Iskandar Sample", Role.INTERVIEWER, passphrase,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        yield desk
