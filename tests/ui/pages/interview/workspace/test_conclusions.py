"""The pages of the conclusions, through the workspace."""

from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.parts import FORMULATION, PLAN, SCENARIOS, SUMMARY, parts_of


def test_a_statement_is_written_beside_its_picture_and_rests_on_lines(workspace: Workspace) -> None:
    workspace.show_page(FORMULATION)
    page = workspace.page(FORMULATION)
    assert page is not None
    assert page.picture is not None
    page.choose("/data/formulation/holds")
    assert [name.rpartition("/")[2] for name in page.lists()[0].questions] == ["holds"]
    page.picker.picked.emit("/data/formulation/holds_rests", "2 7")
    said = page.picture.boxes["holds"].accessibleName()
    assert "It rests on “" in said
    assert "He says himself that the gate" in said
    workspace.undo()
    assert "no line of evidence" in page.picture.boxes["holds"].accessibleName()


def test_a_scenario_is_added_written_removed_and_comes_back(workspace: Workspace) -> None:
    workspace.show_page(SCENARIOS)
    page = workspace.page(SCENARIOS)
    assert page is not None
    page._on_added()
    assert page.present == "/data/scenarios/scenario[4]"
    page._on_removed(4)
    page._on_removed(2)
    session = page.session
    assert len(parts_of(session, SCENARIOS)) == 2
    workspace.undo()
    assert len(parts_of(session, SCENARIOS)) == 3


def test_an_item_answers_scenarios_and_each_scenario_says_so(workspace: Workspace) -> None:
    workspace.show_page(PLAN)
    page = workspace.page(PLAN)
    assert page is not None
    page.picker.picked.emit("/data/plan/plan_item[1]/plan_answers", "2")
    workspace.show_page(SCENARIOS)
    scenarios = workspace.page(SCENARIOS)
    assert scenarios is not None
    feet = scenarios._feet(parts_of(page.session, SCENARIOS))
    assert feet["/data/scenarios/scenario[1]"] == "No plan item answers it."
    assert feet["/data/scenarios/scenario[2]"] == "Plan items that answer it: 1, 2"


def test_the_summary_asks_when_to_look_again(workspace: Workspace) -> None:
    workspace.show_page(SUMMARY)
    page = workspace.page(SUMMARY)
    assert page is not None
    assert "/data/review/review_date" in page.lists()[1].questions
