"""Passage files: for whom, how far, and out of every state again."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, LATIF, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling
from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model.passage import NEXT_OF_FILE, PassageKind, PassageState
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.passage import files

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize("kind", PassageKind)
def test_a_file_is_opened_for_persons_of_the_case(
    travelling: Travelling, kind: PassageKind
) -> None:
    desk, case = travelling.desk, travelling.case_id
    made = files.begin(desk, case, kind, [ASSESSED, travelling.son.id, ASSESSED])
    assert files.of_case(desk, case)[-1].passage == made
    assert made.who == (ASSESSED, travelling.son.id)
    for who, error in (([], InputError), ([NOBODY], NotFoundError)):
        with pytest.raises(error):
            files.begin(desk, case, kind, who)


def test_who_goes_changes_with_a_reason(travelling: Travelling) -> None:
    desk, case, passage = travelling.desk, travelling.case_id, travelling.passage
    with pytest.raises(InputError):
        files.change_who(desk, case, passage.id, [ASSESSED], "")
    files.change_who(desk, case, passage.id, [ASSESSED], "Онҳо дертар мераванд")
    seen = files.of_case(desk, case)[0]
    assert seen.passage.who == (ASSESSED,)
    assert len(seen.stands.history) == 2


def test_a_file_goes_only_where_its_state_leads_and_says_why(travelling: Travelling) -> None:
    desk, case, file = travelling.desk, travelling.case_id, travelling.passage.id
    with pytest.raises(StateError):
        files.move(desk, case, file, PassageState.FAILED, "Не")
    files.move(desk, case, file, PassageState.UNDER_WAY, "")
    with pytest.raises(InputError):
        files.move(desk, case, file, PassageState.FAILED, "")
    files.move(desk, case, file, PassageState.FAILED, "Дар сарҳад нестанд: ҷустуҷӯ")
    files.move(desk, case, file, PassageState.DONE, "Ёфт шуданд")
    files.move(desk, case, file, PassageState.OPEN, "Хато буд")
    assert [each.content["state"] for each in files.of_case(desk, case)[0].stands.history] == [
        "open", "under-way", "failed", "done", "open",
    ]  # fmt: skip


def test_every_state_of_a_file_is_reached_and_left() -> None:
    reached = {then for leads in NEXT_OF_FILE.values() for then in leads}
    assert reached == set(PassageState) == set(NEXT_OF_FILE)
    assert all(NEXT_OF_FILE.values())


def test_two_desks_that_differ_are_settled_by_a_person(
    bench: Bench, travelling: Travelling
) -> None:
    case, file = bench.case_id, travelling.passage.id
    bench.carry()
    files.move(bench.at(ANORA), case, file, PassageState.DONE, "Расиданд")
    files.move(bench.at(LATIF), case, file, PassageState.CALLED_OFF, "Нарафтанд")
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        assert len(files.of_case(desk, case)[0].stands.others) == 1
    with pytest.raises(InputError):
        files.move(bench.at(ANORA), case, file, PassageState.DONE, "")
    files.move(bench.at(ANORA), case, file, PassageState.DONE, "Худам дидам")
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        seen = files.of_case(desk, case)[0]
        assert (seen.passage.state, seen.stands.others) == (PassageState.DONE, ())
