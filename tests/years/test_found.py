"""Steps with which the simulation once found a fault, as it printed them, kept as plain tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.years.founding import SUPERVISOR, found
from tests.years.machine import Years
from vetting_desk.operations.exchange import transfer


@pytest.fixture
def state(made_once: Callable[..., Path]) -> Iterator[Years]:
    """The organisation as it was founded, at the beginning of a round."""
    Years.founded = made_once("years", found)
    state = Years()
    try:
        yield state
    finally:
        state.close()


def test_a_laptop_that_became_a_new_desk_writes_nothing_that_the_old_one_owed(state: Years) -> None:
    state.restore(post=0, hq=False, which=0, same_computer=True)
    state.twin(post=0)
    state.day(post=0, officer=1, out=0, back=0)
    state.rest()

    second = state.year.post(5).at(SUPERVISOR)
    assert state.year.post(5).parted
    assert len(transfer.bundles(second)) < 10
