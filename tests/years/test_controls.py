"""That the simulation would notice: faults the program once had, put back, are found within 200 rounds.

Each search begins at a seed from which it is short, and ends at the first find; the long tier begins at others too.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.years.controls import FAULTS
from tests.years.founding import found
from tests.years.running import FULL, run
from vetting_desk.errors import VettingDeskError

BEGIN = {
    "references_again": 1,
    "lists_again": 1,
    "last_copy": 1,
    "clock_believed": 1,
    "same_manifest": 1,
    "no_release": 1,
    "stuck_draft": 1,
    "to_send_at_hq": 1,
    "silent_copy": 1,
}
"""From which seed each is looked for."""
ROUNDS = 200
MORE = (11, 12) if FULL else ()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "seed"),
    [(name, seed) for name, first in BEGIN.items() for seed in (first, *MORE)],
)
def test_a_fault_put_back_is_found(
    name: str, seed: int, made_once: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    founded = made_once("years", found)
    FAULTS[name](monkeypatch)

    with pytest.raises((AssertionError, VettingDeskError)):
        run(founded, ROUNDS, seed, shrink=False)


def test_every_fault_is_looked_for() -> None:
    assert BEGIN.keys() == FAULTS.keys()
