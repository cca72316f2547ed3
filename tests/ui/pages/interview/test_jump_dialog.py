"""Finding an answer: typing filters the list, Enter goes to the question."""

from typing import Any

from ui.pages.interview.jump_dialog import JumpDialog


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def test_the_jump_list_finds_an_answer_and_goes_there(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    two_sections.answer("/data/b/more", "no")
    page.view.top.jump_requested.emit()
    dialog = page.findChild(JumpDialog)
    dialog.search("anything no")
    dialog._on_go()
    assert page._course.page.reference == "/data/b/more"


def test_the_jump_list_says_when_nothing_fits(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page.view.top.jump_requested.emit()
    dialog = page.findChild(JumpDialog)
    dialog.search("there is no such word")
    assert dialog.table.model().rowCount() == 0
    dialog._on_go()
    assert page._course.page.reference == "/data/a"
