"""Repeats: a list of instances, opened one by one, added and removed."""

from typing import Any

import pytest

from ui.asking.decision import RemoveDialog
from ui.questionnaire.sections.outline import PageKind
from ui.questionnaire.sections.state import SectionState

REPEAT = {
    "instance": '<people jr:template=""><name/><age/></people><people><name/><age/></people><end/>',
    "binds": '<bind nodeset="/data/people/name" type="string" required="true()"/>'
    '<bind nodeset="/data/people/age" type="int"/><bind nodeset="/data/end" type="string"/>',
    "body": '<group ref="/data/people"><label>Companions</label><repeat nodeset="/data/people">'
    '<input ref="/data/people/name"><label>Name</label></input>'
    '<input ref="/data/people/age"><label>Age</label></input></repeat></group>'
    '<input ref="/data/end"><label>End</label></input>',
}


@pytest.fixture
def live(interview: Any, make_form: Any) -> Any:
    return interview(make_form(**REPEAT))


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def titles(page: Any) -> Any:
    return [line.row.text() for line in page.view.sheet.body._lines]


def name_somebody(page: Any, index: Any, name: Any) -> None:
    page._course.interview.answer(f"/data/people[{index}]/name", name)
    page._course.recut()


def test_a_repeat_is_a_page_that_lists_its_instances(page: Any, live: Any) -> None:
    begin(page, live)
    assert page._course.page.kind is PageKind.REPEAT
    assert titles(page) == ["1."]


def test_continue_goes_into_an_instance_nobody_has_seen(page: Any, live: Any) -> None:
    begin(page, live)
    page._on_continue()
    assert page._course.page.reference == "/data/people[1]/name"


def test_the_end_of_an_instance_leads_back_to_the_list_and_then_past_it(
    page: Any, live: Any
) -> None:
    begin(page, live)
    name_somebody(page, 1, "Zarina")
    for _ in range(3):
        page._on_continue()
    assert page._course.page.kind is PageKind.REPEAT
    page._on_continue()
    assert page._course.page.reference == "/data/end"


def test_back_from_an_instance_leads_to_the_list(page: Any, live: Any) -> None:
    begin(page, live)
    page._on_continue()
    page._on_back()
    assert page._course.page.kind is PageKind.REPEAT


def test_back_from_after_the_repeat_leads_to_the_list_not_into_it(page: Any, live: Any) -> None:
    begin(page, live)
    page._on_place_chosen("/data/end")
    page._on_back()
    assert page._course.page.kind is PageKind.REPEAT


def test_adding_another_goes_into_it(page: Any, live: Any) -> None:
    begin(page, live)
    page.view.sheet.body._add.click()
    assert page._course.page.reference == "/data/people[2]/name"


def test_an_instance_is_named_by_its_first_answer_and_its_state(page: Any, live: Any) -> None:
    name_somebody_first = live.answer("/data/people[1]/name", "Zarina")
    assert name_somebody_first
    begin(page, live)
    line = page.view.sheet.body._lines[0]
    assert line.row.accessibleName() == "1. Zarina: In progress"


def test_removing_asks_first_and_the_safe_button_has_the_keyboard(page: Any, live: Any) -> None:
    begin(page, live)
    page.view.sheet.body._lines[0]._remove.click()
    dialog = page.findChild(RemoveDialog)
    assert dialog.focusWidget().text() == "Keep it"
    assert titles(page) == ["1."]


def test_confirming_removes_the_instance(page: Any, live: Any) -> None:
    live.add_repeat("/data/people")
    live.answer("/data/people[1]/name", "Zarina")
    live.answer("/data/people[2]/name", "Jamshed")
    begin(page, live)
    page.view.sheet.body._lines[0]._remove.click()
    page.findChild(RemoveDialog)._on_remove()
    assert titles(page) == ["1. Jamshed"]


def test_what_was_seen_moves_with_the_instances(page: Any, live: Any) -> None:
    live.add_repeat("/data/people")
    begin(page, live)
    page._course.sitting.seen |= {"/data/people[2]/name"}
    page._on_removal_wanted("/data/people", 1)
    page.findChild(RemoveDialog)._on_remove()
    assert "/data/people[1]/name" in page._course.sitting.seen
    assert "/data/people[2]/name" not in page._course.sitting.seen


def test_an_empty_list_says_so_and_offers_to_add(page: Any, live: Any) -> None:
    live.remove_repeat("/data/people", 1)
    begin(page, live)
    body = page.view.sheet.body
    assert not body._none.isHidden()
    assert body._add.text() == "Add one"
    page._on_continue()
    assert page._course.page.reference == "/data/end"


def test_a_counted_repeat_cannot_be_changed_by_hand(
    page: Any,
    interview: Any,
    make_form: Any,
) -> None:
    form = dict(
        REPEAT,
        body=REPEAT["body"].replace(
            'nodeset="/data/people">', 'nodeset="/data/people" jr:count="2">'
        ),
    )
    begin(page, interview(make_form(**form)))
    body = page.view.sheet.body
    assert len(body._lines) == 2
    assert body._add.isHidden()
    assert body._lines[0]._remove.isHidden()


def test_a_missing_answer_in_a_passed_instance_is_a_problem(page: Any, live: Any) -> None:
    begin(page, live)
    page._on_continue()
    page._on_continue()
    page._on_postponed()
    page._on_continue()
    assert page.view.sheet.body._lines[0].row.state is SectionState.PROBLEM
