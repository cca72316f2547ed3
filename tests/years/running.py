"""Running rounds of simulated years: how many, from which seed, and until what."""

import os
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.tier import LONG, share_of
from tests.years.machine import Years

STEPS = 6
"""Steps of a round before it comes to rest. Many steps are several operations: a stick's whole way is one."""
FULL = LONG
ROUNDS = int(os.environ.get("VETTING_DESK_ROUNDS") or (share_of(5_000) if FULL else 200))
SEED = int(os.environ.get("VETTING_DESK_SEED") or 9)


def run(
    founded: Path, rounds: int, first: int, *, shrink: bool = True, focus: Collection[str] = ()
) -> Counter[str]:
    """Run rounds and return what was counted; the first that fails is told with its steps.

    Args:
        founded: The organisation as it was founded.
        rounds: How many.
        first: The seed.
        focus: The rules that are on; all of them if none is named.
        shrink: Whether steps that do not matter are taken out of what fails, which takes its time.
    """
    phases = [Phase.generate, Phase.shrink] if shrink else [Phase.generate]
    chosen = settings(
        max_examples=rounds,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=phases,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    Years.founded, Years.focus = founded, focus
    Years.counts.clear()
    run_state_machine_as_test(seed(first)(Years), settings=chosen)
    return Counter(Years.counts)
