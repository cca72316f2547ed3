"""The strip above the questions: the case, the saved state, and switches."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.interview.top_bar import TopBar
from ui.theme import Mode, apply_theme
from ui.widgets.fitting_box import FittingBox

LANGUAGES = ("English (en)", "Русский (ru)", "العربية (ar)", "Тоҷикӣ (tg)", "فارسی (fa)")


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    made = TopBar()
    qtbot.addWidget(made)
    made.resize(1200, 60)
    made.show()
    made.show_interview("2026-1 · A form", LANGUAGES, LANGUAGES[1])
    return made


def tool(bar: TopBar, words: str) -> QToolButton:
    return next(b for b in bar.findChildren(QToolButton) if b.accessibleName().startswith(words))


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("All sections", "tasks_requested"),
        ("Find an answer", "jump_requested"),
        ("Check for errors", "check_requested"),
    ],
)
def test_each_switch_asks_for_one_thing(bar: TopBar, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(bar, signal)):
        tool(bar, words).click()


@pytest.mark.parametrize(
    ("words", "signal"), [("Pause", "pause_requested"), ("Leave", "leave_requested")]
)
def test_pausing_and_leaving_are_asked_for(
    bar: TopBar, qtbot: QtBot, words: str, signal: str
) -> None:
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == words)
    with qtbot.waitSignal(getattr(bar, signal)):
        button.click()


def test_the_guide_is_opened_and_closed(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.guide_toggled) as signal:
        tool(bar, "Interviewing guide").click()
    assert signal.args == [True]
    bar.show_guide_open(opened=False)
    assert not tool(bar, "Interviewing guide").isChecked()


def test_the_panel_is_opened_and_closed(bar: TopBar, qtbot: QtBot) -> None:
    for opened in (True, False):
        with qtbot.waitSignal(bar.panel_toggled) as signal:
            tool(bar, "Notes and evidence").click()
        assert signal.args == [opened]


def test_a_panel_closed_elsewhere_is_shown_as_closed(bar: TopBar, qtbot: QtBot) -> None:
    bar.show_panel_open(opened=True)
    with qtbot.assertNotEmitted(bar.panel_toggled):
        bar.show_panel_open(opened=False)
    assert not tool(bar, "Notes and evidence").isChecked()


def test_the_language_shown_is_not_signalled_but_one_chosen_is(bar: TopBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.language_chosen):
        bar.show_interview("2026-1 · A form", LANGUAGES, LANGUAGES[0])
    assert bar.language() == LANGUAGES[0]
    with qtbot.waitSignal(bar.language_chosen) as signal:
        bar.findChildren(QComboBox)[0].activated.emit(2)
    assert signal.args == [LANGUAGES[2]]


def test_one_language_is_no_choice(bar: TopBar) -> None:
    bar.show_interview("2026-1 · A form", LANGUAGES[:1], LANGUAGES[0])
    assert not bar.findChildren(QComboBox)[0].isVisible()


def test_what_is_saved_and_who_interprets_is_said(bar: TopBar) -> None:
    bar.show_saved("Saved 14:32")
    assert bar.saved() == "Saved 14:32"
    bar.show_interpreter("Interpreter K-12")
    assert bar._voice.isVisible()
    bar.show_interpreter("")
    assert not bar._voice.isVisible()


@pytest.mark.parametrize(("width", "two"), [(1200, False), (420, True)])
def test_where_one_line_is_too_narrow_there_are_two(bar: TopBar, width: int, two: bool) -> None:
    bar.resize(width, 120)
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    pause = next(b for b in bar.findChildren(QPushButton) if b.text() == "Pause")
    leave = next(b for b in bar.findChildren(QPushButton) if b.text() == "Leave")
    assert (pause.y() > leave.geometry().bottom()) is two


def test_where_two_lines_are_too_narrow_symbols_stand_alone(bar: TopBar, qtbot: QtBot) -> None:
    page = QWidget()  # gives it less than it asks for, as a page with large letters does
    qtbot.addWidget(page)
    bar.setParent(page)
    page.show()
    bar.show()
    bar.show_judgement(offered=True)
    [pause] = [b for b in bar.findChildren(QPushButton) if b.accessibleName() == "Pause"]
    [judge] = [b for b in bar.findChildren(QPushButton) if b.accessibleName() == "Judgement"]
    bar.resize(1400, 60)
    assert (judge.text(), judge.toolTip(), pause.text()) == ("Judgement", "Ctrl+D", "Pause")
    least = bar.minimumSizeHint().width()
    bar.resize(least + 4, 90)
    assert (judge.text(), judge.toolTip()) == ("", "Judgement (Ctrl+D)")
    assert (pause.text(), pause.toolTip()) == ("", "Pause (F8)")
    assert bar.minimumSizeHint().width() <= least + 8
    bar.resize(1400, 60)
    assert (judge.text(), pause.text()) == ("Judgement", "Pause")
    bar.setParent(None)


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_bar_is_short_the_language_is_whole(
    bar: TopBar, qapp: QApplication, language: str
) -> None:
    apply_theme(qapp, Mode.LIGHT, 200)
    bar.set_lean(lean=True)
    bar.show_interview("2026-1 · A form", LANGUAGES, language)
    box = bar.findChildren(FittingBox)[0]
    box.resize(box.minimumSizeHint())
    assert box.shown() == language.split(" (", maxsplit=1)[0]
    assert bar.language() == language


def test_languages_that_differ_by_their_code_alone_keep_it(bar: TopBar) -> None:
    both = ("Srpski (sr-Latn)", "Srpski (sr-Cyrl)")
    bar.show_interview("2026-1 · A form", both, both[1])
    box = bar.findChildren(FittingBox)[0]
    assert [box.itemText(at) for at in range(box.count())] == list(both)
    assert bar.language() == both[1]
