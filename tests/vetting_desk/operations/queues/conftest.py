"""Headquarters with a panel, as where cases are decided; what is urgent, invented."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions import conftest as deciding
from tests.vetting_desk.operations.decisions.conftest import Bench
from vetting_desk.model import new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.queues import reading, sorting
from vetting_desk.store.clinical import Release, ReleaseKind

bench = deciding.bench


@pytest.fixture(scope="session")
def made(made_once: Callable[..., Path]) -> Path:
    return made_once("decisions", deciding._make)


@pytest.fixture
def told(bench: Bench) -> Release:
    """An urgent release about the case."""
    release = Release(
        id=new_id(),
        case_id=bench.case_id,
        assessment_id="",
        officer_id=bench.id(deciding.ISKANDAR),
        officer_name=deciding.ISKANDAR,
        at=bench.hq.clock.now(),
        kind=ReleaseKind.URGENT_SAFETY,
        words="Invented: not to be alone tonight",
    )
    bench.hq.casebook.clinical.add_release(release)
    return release


def waits_in(bench: Bench, name: str, case_id: str = "") -> set[Queue]:
    """The queues the case is in, as an officer finds them."""
    desk = bench.at(name)
    sorting.sort_in(desk, seconds=60)
    reading.overview(desk)
    wanted = case_id or bench.case_id
    return {queue for queue in Queue if any(r.case_id == wanted for r in reading.page(desk, queue))}
