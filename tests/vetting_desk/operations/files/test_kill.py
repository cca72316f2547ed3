"""``kill -9`` at random moments while files are taken in: each that was acknowledged is whole afterwards."""

import os
import random
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.vetting_desk.operations.files.conftest import about
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.incoming import Incoming

ROUNDS = 12

pytestmark = pytest.mark.slow


def take_in_until_killed(
    desk: OpenDesk, case_id: str, came: Incoming, first: int, out: int
) -> None:
    """Take in one file after the other, each with bytes of its own, and acknowledge each."""
    number = first
    while True:
        content = came.content + number.to_bytes(4, "big") * (300_000 if number % 3 else 50)
        kept.take_in(desk, case_id, about(f"Скан {number}"), replace(came, content=content))
        os.write(out, f"{number} {sha256(content).hexdigest()}\n".encode())
        number += 1


if sys.platform != "win32":  # needs fork and SIGKILL

    def test_each_acknowledged_file_is_whole_and_has_its_chain(
        data: Path, unlock: Callable[[Path], OpenDesk], came: Incoming
    ) -> None:
        chance = random.Random(20_261_130)
        with closing(unlock(data / "post")) as post:
            case = cases.create_case(post, [PersonName("Намуна", NameScript.CYRILLIC)]).id
        known: dict[int, str] = {}
        for turn in range(ROUNDS):
            known |= _killed(data / "post", case, came, 1_000 * turn, unlock, chance)
            with closing(unlock(data / "post")) as post:
                found = {each.file.shows: each for each in kept.of_case(post, case)}
                for number, digest in known.items():
                    seen = found[f"Скан {number}"]
                    assert seen.file.sha256 == digest
                    assert len(seen.hands) == 1
                    content = kept.content(post, case, seen.file.id)
                    assert sha256(content).hexdigest() == digest
                # What was not acknowledged is either there whole, or not at all.
                assert all(each.here and len(each.hands) == 1 for each in found.values())
                assert post.casebook.statements.contents.room(case)[0] == len(found)
                post.casebook.verify()
        assert len(known) > ROUNDS

    def _killed(
        folder: Path,
        case_id: str,
        came: Incoming,
        first: int,
        unlock: Callable[[Path], OpenDesk],
        chance: random.Random,
    ) -> dict[int, str]:
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            try:
                os.close(reading)
                take_in_until_killed(unlock(folder), case_id, came, first, writing)
            finally:
                os._exit(1)
        os.close(writing)
        with os.fdopen(reading, "rb") as acknowledged:
            lines = [acknowledged.readline() for _ in range(chance.randrange(1, 6))]
            os.kill(process, signal.SIGKILL)
            lines += [line for line in acknowledged if line.endswith(b"\n")]
        _, status = os.waitpid(process, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL
        return {int(number): digest.decode() for number, digest in (line.split() for line in lines)}
