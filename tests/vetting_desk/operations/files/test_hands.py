"""The chain of custody: who, to whom, when, why; corrected with a reason, never overwritten."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, Bench
from tests.vetting_desk.operations.files.conftest import about
from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.kept_file import Hand, HandAct, HandOf, KeptFile
from vetting_desk.operations.files import hands, kept


def given(file: KeptFile, act: HandAct = HandAct.HANDED_OVER, **more: str) -> Hand:
    made = Hand(
        "",
        file.id,
        HandOf.PAPER,
        act,
        "2026-01-05",
        giver=ANORA,
        receiver="Консулхона",
        why="Барои виза",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def test_each_is_one_more_entry_in_the_order_of_the_days(bench: Bench, file: KeptFile) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    hands.record(desk, case, given(file, HandAct.RETURNED, day="2026-01-09"))
    hands.record(desk, case, given(file))
    hands.record(desk, case, given(file, HandAct.SHOWN, day="2026-01-07"))
    seen = [each.hand.act for each in kept.of_case(desk, case)[0].hands]
    assert seen[:3] == [HandAct.HANDED_OVER, HandAct.SHOWN, HandAct.RETURNED]
    assert seen[3] is HandAct.TAKEN_IN  # today


@pytest.mark.parametrize(
    ("act", "without"),
    [
        (HandAct.TAKEN_IN, "giver"),
        (HandAct.SHOWN, "receiver"),
        (HandAct.HANDED_OVER, "why"),
        (HandAct.RETURNED, "receiver"),
        (HandAct.RETURNED, "day"),
    ],
)
def test_who_to_whom_when_and_why_are_asked_for(
    bench: Bench, file: KeptFile, act: HandAct, without: str
) -> None:
    with pytest.raises(InputError) as caught:
        hands.record(bench.at(ANORA), bench.case_id, given(file, act, **{without: ""}))
    assert caught.value.fields["field"] == without


def test_a_correction_keeps_the_earlier_and_says_why(bench: Bench, file: KeptFile) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    made = hands.record(desk, case, given(file))
    with pytest.raises(InputError):
        hands.record(desk, case, replace(made, receiver="Додгоҳ"))
    hands.record(desk, case, replace(made, receiver="Додгоҳ"), "Номи дигар навишта шуд")
    seen = next(each for each in kept.of_case(desk, case)[0].hands if each.hand.id == made.id)
    assert [each.content["receiver"] for each in seen.stands.history] == ["Консулхона", "Додгоҳ"]
    assert seen.stands.now.reason == "Номи дигар навишта шуд"


def test_what_was_recorded_by_mistake_is_taken_back_and_holds_again(
    bench: Bench, file: KeptFile
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    made = hands.record(desk, case, given(file))
    hands.take_back(desk, case, made.id, "Дода нашуд")
    with pytest.raises(StateError):
        hands.take_back(desk, case, made.id, "Боз")
    seen = next(each for each in kept.of_case(desk, case)[0].hands if each.hand.id == made.id)
    assert not seen.hand.holds
    assert hands.record(desk, case, seen.hand, "Дода шуд").holds


def test_it_belongs_to_a_file_of_the_case(bench: Bench, file: KeptFile) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    paper = kept.take_in(desk, case, about("Асл"), None)
    with pytest.raises(NotFoundError):
        hands.record(desk, case, replace(given(file), file_id=new_id()))
    with pytest.raises(NotFoundError):
        hands.take_back(desk, case, new_id(), "Нест")
    with pytest.raises(StateError):
        hands.record(desk, case, replace(given(paper), of=HandOf.FILE))
    made = hands.record(desk, case, given(file))
    with pytest.raises(StateError):
        hands.record(desk, case, replace(made, file_id=paper.id), "Ба дигар")


def test_headquarters_reads_the_chain(bench: Bench, file: KeptFile) -> None:
    hands.record(bench.at(ANORA), bench.case_id, given(file))
    bench.carry()
    chain = kept.of_case(bench.at(DAVLAT), bench.case_id)[0].hands
    assert [each.stands.now.officer_name for each in chain] == [ANORA, ANORA]
    assert chain[0].hand.receiver == "Консулхона"
