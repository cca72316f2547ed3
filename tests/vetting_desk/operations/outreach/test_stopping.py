"""A psychologist's stop, and lifting it."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA
from tests.vetting_desk.operations.outreach.conftest import Afterwards
from vetting_desk.errors import InputError, StateError
from vetting_desk.operations.outreach import stopping


def test_a_stop_reaches_headquarters_and_is_lifted(afterwards: Afterwards) -> None:
    stopping.stop(afterwards.psychologist(), afterwards.case_id, "To rest first")
    afterwards.bench.carry()
    [known] = afterwards.stands(afterwards.bench.at(HILOLA)).stops
    assert known.payload.words == "To rest first"
    with pytest.raises(StateError):
        stopping.stop(afterwards.psychologist(), afterwards.case_id, "Again")

    stopping.lift(afterwards.psychologist(), afterwards.case_id, "Rested")

    assert afterwards.stands().stops == ()
    with pytest.raises(StateError):
        stopping.lift(afterwards.psychologist(), afterwards.case_id, "Again")


def test_both_have_words(afterwards: Afterwards) -> None:
    with pytest.raises(InputError):
        stopping.stop(afterwards.psychologist(), afterwards.case_id, " ")
