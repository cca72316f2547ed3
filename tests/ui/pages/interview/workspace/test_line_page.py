"""One line: typed while it is written, read once it is whole, corrected and withdrawn with reasons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from tests.ui.pages.interview.workspace.conftest import H1
from ui.pages.interview.workspace.face import Workspace


def test_a_whole_line_is_read_and_its_words_are_corrected_with_a_reason(
    at: Callable[[str], Workspace],
) -> None:
    workspace = at(H1)
    workspace.evidence.show_line("1")
    page = workspace.view.drawer.line_page
    words, earlier, withdrawn = page.said()
    assert words.startswith("Left while guards were near")
    assert (earlier, withdrawn) == ("", "")
    page._on_correct()
    page._ask.words.set_text("Left while a guard was near.")
    page._ask._on_act()  # no reason yet
    assert page.said()[0] == words
    page._ask.why.set_text("Read back.")
    page._ask._on_act()
    now, earlier, _ = page.said()
    assert now == "Left while a guard was near."
    assert words in earlier
    assert "Read back." in earlier


def test_a_withdrawn_line_counts_again_when_it_is_said(at: Callable[[str], Workspace]) -> None:
    workspace = at(H1)
    workspace.evidence.show_line("2")
    page = workspace.view.drawer.line_page
    page._on_withdraw()
    page._ask.why.set_text("Another man.")
    page._ask._on_act()
    assert "Another man." in page.said()[2]
    page._on_again()
    assert page.said()[2] == ""


def test_a_line_being_written_asks_what_is_still_wanted(at: Callable[[str], Workspace]) -> None:
    workspace = at(H1)
    workspace.evidence.begin_line()
    page = workspace.view.drawer.line_page
    assert page.questions is not None
    assert [name.rpartition("_")[2] for name in page.questions.questions] == ["words"]
    workspace.answer(f"{page.reference}/line_words", "He was at home.")
    assert f"{page.reference}/line_kind" in page.questions.questions
    assert page.said()[0] == ""


def test_a_button_wider_than_the_page_breaks_its_words_and_is_called_by_all_of_them(
    at: Callable[[str], Workspace],
) -> None:
    workspace = at(H1)
    workspace.evidence.show_line("1")
    page = workspace.view.drawer.line_page
    page.resize(160, 400)
    QCoreApplication.sendPostedEvents()
    assert page._withdraw.text().count("\n") == 1
    assert page._withdraw.accessibleName() == "Do not count this line any more"
    page.resize(900, 400)
    QCoreApplication.sendPostedEvents()
    assert "\n" not in page._withdraw.text()
