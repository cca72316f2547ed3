"""Who can say what, by who is at the desk."""

from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    LATIF,
    Bench,
)
from ui.pages.deciding.voicing import others, own_stances


def test_each_has_their_say_and_no_other(bench: Bench) -> None:
    proposed = bench.proposed(lawyer=LATIF)
    assert own_stances(bench.at(DAVLAT), proposed) == ("dissents", "withdraws")
    assert own_stances(bench.at(DILNOZA), proposed) == ("signs", "dissents")
    assert own_stances(bench.at(LATIF), proposed) == ("heard",)
    assert own_stances(bench.at(DONIYOR), proposed) == ()
    desk = bench.at(DAVLAT)
    assert [each.name for each in others(desk, proposed, "signs")] == [DILNOZA]
    assert [each.name for each in others(desk, proposed, "heard")] == [LATIF]


def test_what_is_decided_takes_no_more(bench: Bench) -> None:
    decided = bench.decided()
    desk = bench.at(DILNOZA)
    assert own_stances(desk, decided) == ()
    assert others(desk, decided, "signs") == ()
