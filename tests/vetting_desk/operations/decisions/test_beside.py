"""A second member of the panel signs at the same desk, with a passphrase of their own."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    LATIF,
    Bench,
)
from vetting_desk.errors import (
    InputError,
    NewerArrivedError,
    NotFoundError,
    NotOnPanelError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import beside


def test_the_second_signs_and_the_first_stays_at_the_desk(bench: Bench) -> None:
    proposed = bench.proposed()
    desk = bench.at(DAVLAT)
    found = beside.speak(
        desk, bench.id(DILNOZA), proposed.entry.id, "signs", bench.saw(), PASSPHRASE
    )
    assert found.state is DecisionState.IN_FORCE
    assert [each.officer.name for each in found.voices] == [DAVLAT, DILNOZA]
    assert desk.officer.name == DAVLAT
    bench.hq.casebook.verify()


def test_dissent_and_an_opinion_are_given_beside_too(bench: Bench) -> None:
    proposed = bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR), lawyer=LATIF)
    desk, saw, entry_id = bench.at(DAVLAT), bench.saw(), proposed.entry.id
    beside.speak(desk, bench.id(LATIF), entry_id, "heard", saw, PASSPHRASE, "An opinion")
    with pytest.raises(InputError):
        beside.speak(desk, bench.id(DILNOZA), entry_id, "dissents", saw, PASSPHRASE)
    found = beside.speak(desk, bench.id(DILNOZA), entry_id, "dissents", saw, PASSPHRASE, "Why not")
    assert [each.words for each in found.dissents] == ["Why not"]
    found = beside.speak(desk, bench.id(DONIYOR), entry_id, "signs", saw, PASSPHRASE)
    assert found.state is DecisionState.IN_FORCE


def test_what_is_refused_leaves_the_first_at_the_desk(bench: Bench) -> None:
    proposed = bench.proposed()
    desk, saw, entry_id = bench.at(DAVLAT), bench.saw(), proposed.entry.id
    refusals = (
        (bench.id(DILNOZA), saw, "not the passphrase at all", WrongPassphraseError),
        (bench.id(DONIYOR), saw, PASSPHRASE, NotOnPanelError),
        (bench.id(DILNOZA), "0" * 64, PASSPHRASE, NewerArrivedError),
        (bench.id(DAVLAT), saw, PASSPHRASE, StateError),
        ("nobody", saw, PASSPHRASE, NotFoundError),
    )
    for officer, seen, passphrase, error in refusals:
        with pytest.raises(error):
            beside.speak(desk, officer, entry_id, "signs", seen, passphrase)
        assert desk.officer.name == DAVLAT
    with pytest.raises(StateError):
        beside.speak(desk, bench.id(DILNOZA), entry_id, "withdraws", saw, PASSPHRASE, "No")
