"""The walk's passage goes through the same doors, ends with their arrival, and leaves two papers."""

from pathlib import Path

from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.passage import PassageState, StepSort, StepState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.passage import family, files
from vetting_desk.operations.practice.passage_way import PassageWay


def test_a_family_of_four_arrives_and_nobody_of_them_is_a_case(
    post: OpenDesk, tmp_path: Path
) -> None:
    case = cases.create_case(post, [PersonName("Намуна", NameScript.CYRILLIC)])
    way = PassageWay(post, case.id, tmp_path / "out")
    for _name, words, act in way.steps():
        assert words
        act()
    seen = family.of_case(post, case.id)
    assert len(seen.together()) == 4
    assert not any(each.person.case_id for each in seen.persons)
    [found] = files.of_case(post, case.id)
    assert found.passage.state is PassageState.DONE
    [arrival] = [each for each in found.steps if each.step.sort is StepSort.ARRIVAL]
    assert arrival.step.state is StepState.DONE
    assert [each.content["state"] for each in arrival.stands.history] == [
        "planned", "missed", "done",
    ]  # fmt: skip
    assert set(way.paths) == {"travel_sheet_pdf", "border_notice_pdf"}
    assert all(path.read_bytes().startswith(b"%PDF") for path in way.paths.values())
    assert len(cases.search(post)) == 1
