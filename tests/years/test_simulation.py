"""Years at five posts and headquarters, simulated: no record without a way out, whatever happens to whom.

A *round* is one year: the founded organisation is copied, `running.STEPS` steps happen to it, drawn by
hypothesis from the rules in `machine`, each a real operation or several, and then it comes to rest (`rest`).
What must hold after each step and at rest is in `truths`. `VETTING_DESK_ROUNDS` says how many rounds,
`VETTING_DESK_SEED` from which seed; 200 by default, 5,000 where `VETTING_DESK_FAULTS` is ``full``. A round
takes about half a second of a processor: rounds are short, so that 200 take a minute and a half.

A few rounds more have fixed steps (`tour`): every rule is taken and every state is met, whatever is drawn.
Rounds are run in parts, so that workers share them; the last part to end counts what all of them reached.
"""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.years.founding import found
from tests.years.machine import Years
from tests.years.meeting import STATES
from tests.years.running import ROUNDS, SEED, run
from tests.years.tour import tour

PARTS = 8 if ROUNDS <= 200 else 100


@pytest.fixture(scope="session")
def founded(made_once: Callable[..., Path]) -> Path:
    """The organisation as it was founded."""
    return made_once("years", found)


@pytest.fixture(scope="session")
def counted(made_once: Callable[..., Path]) -> Path:
    """Where each part leaves what it counted."""
    return made_once("years-counted", lambda _: None)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_no_record_is_ever_without_a_way_out(
    founded: Path, counted: Path, part: int, record_property: Callable[[str, object], None]
) -> None:
    rounds = ROUNDS // PARTS + (part < ROUNDS % PARTS)
    counts = tour(founded) if part == 0 else Counter[str]()
    counts += run(founded, rounds, SEED * 1000 + part) if rounds else Counter()
    record_property("counted rounds", counts["rounds"])
    (counted / f"{part}.part").write_text(json.dumps(counts), encoding="ascii")
    (counted / f"{part}.part").rename(counted / f"{part}.json")

    if len(list(counted.glob("*.json"))) == PARTS:
        total = sum((_read(path) for path in counted.glob("*.json")), Counter[str]())
        record_property("figures", _told(total))
        assert not STATES - total.keys(), "no round reached these states"
        assert not rules() - total.keys(), "no round took these rules"


def rules() -> set[str]:
    """The rules, as they are counted."""
    return {f"rule {rule.function.__name__}" for rule in Years.setup_state().rules}


def _read(path: Path) -> Counter[str]:
    return Counter(json.loads(path.read_text(encoding="ascii")))


def _told(total: Counter[str]) -> str:
    lines = [f"{count:7d} {what}" for what, count in sorted(total.items())]
    return "\n".join([f"Simulated years, seed {SEED}: how often what was met", *lines])
