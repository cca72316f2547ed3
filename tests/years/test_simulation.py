import os
import time
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.years.founding import found
from tests.years.machine import Years


def test_years(made_once: Callable[..., Path]) -> None:
    Years.founded = made_once("years", found)
    n = int(os.environ.get("VETTING_DESK_ROUNDS", "20"))
    sd = int(os.environ.get("VETTING_DESK_SEED", "1"))
    a = time.process_time()
    try:
        run_state_machine_as_test(
            seed(sd)(Years),
            settings=settings(
                max_examples=n,
                stateful_step_count=int(os.environ.get("STEPS", "6")),
                deadline=None,
                database=None,
                phases=[Phase.generate],
                report_multiple_bugs=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        print(f"{n} rounds {(time.process_time() - a) / n:.3f} s each")
        for k, v in sorted(Years.counts.items()):
            print(f"{v:6d} {k}")
