"""Every page there is a picture of, by its accessible tree: names, buddies, letters, and the focus seen.

The walks are those of the pictures, so that a page which is photographed is also looked at here.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.test_scaling import clipped
from tests.vetting_desk.registry.cluster import why_none
from tools.screenshots.looks import LOOKS, Look
from tools.screenshots.pages import SUBJECTS
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.shell.application import Application
from ui.theme import current
from ui.widgets.in_sight import seen
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.scroll import ScrollColumn

Audit = Callable[..., list[str]]


class Auditor(Photographer):
    """Looks at each page instead of taking its picture.

    Attributes:
        found: What is wrong, page by page.
    """

    def __init__(
        self,
        app: Application,
        data: Path,
        look: Look,
        subject: Subject,
        wrong: Callable[[QWidget], Iterable[str]],
    ) -> None:
        super().__init__(app, data, look, dict.fromkeys(subject.pages))
        self._wrong = wrong
        self.found: list[str] = []

    def take(self, page: str, of: QWidget | None = None) -> None:
        super().take(page, of)
        window = of.window() if of is not None else self.window
        self.found += [f"{page}: {words}" for words in self._wrong(window)]


def faults(window: QWidget) -> Iterator[str]:
    """Yield what is wrong with the accessible tree of a window as it stands."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not window or in_a_calendar(widget):
            continue
        where = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        buddy = widget.buddy() if isinstance(widget, QLabel) else None
        if buddy is not None and buddy.focusProxy() is None and not takes_tab(buddy):
            yield f"{where} {name_of(widget)!r} is the label of what takes no focus"
        called = buddy.accessibleName() if buddy is not None else ""
        if called and plain(called) != plain(name_of(widget)):
            # Orca says the words of the label in the place of the name.
            yield f"{where} {name_of(widget)!r} is the label of what is called {called!r}"
        stops = takes_tab(widget) and widget.focusProxy() is None
        inside = isinstance(widget.parentWidget(), QAbstractScrollArea) and (
            not widget.accessibleName()
        )
        if (stops or isinstance(widget, QProgressBar)) and not inside and not name_of(widget):
            yield f"{where} has no name"
    yield from letters(window)
    focus = QApplication.focusWidget()
    if focus is not None and focus.window() is window and not seen(focus):
        yield f"{type(focus).__name__} {name_of(focus)!r} has the focus and is not on the screen"


def plain(words: str) -> str:
    return words.replace("&", "").strip().rstrip(":").casefold()


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def letters(window: QWidget) -> Iterator[str]:
    """Yield letters that two buttons have, and buttons that act and got none though there were free ones."""
    mnemonics = Mnemonics()
    mnemonics.show(window)
    marked = [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and "&" in button.text().replace("&&", "")
    ]
    given = Counter(text[text.index("&") + 1].casefold() for text in marked)
    yield from (
        f"{letter!r} is the letter of {count}" for letter, count in given.items() if count > 1
    )
    mnemonics.hide()


def in_a_calendar(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QCalendarWidget):
        above = above.parentWidget()
    return above is not None


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


@pytest.fixture
def audit(
    qapp: Application,
    training_base: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    light_again: None,
) -> Audit:
    """A function that walks a subject in a look (its name, or a language) and returns what is wrong."""

    def look_at(
        name: str, look: str, wrong: Callable[[QWidget], Iterable[str]] = faults
    ) -> list[str]:
        seen_in = next(each for each in LOOKS if look in (each.name, each.language))
        if name == "registry" and why_none():
            pytest.skip(why_none())
        [subject] = (subject for subject in SUBJECTS if subject.name == name)
        data = tmp_path / "walked"
        shutil.copytree(training_base, data)
        monkeypatch.setenv("VETTING_DESK_STATE", str(tmp_path / "state"))
        auditor = Auditor(qapp, data, seen_in, subject, wrong)
        try:
            subject.walk(auditor)
        finally:
            auditor.close()
        assert auditor.missing == []
        return auditor.found

    return look_at


@pytest.mark.slow
@pytest.mark.parametrize("subject", [subject.name for subject in SUBJECTS])
def test_every_page_is_complete_for_a_screen_reader(audit: Audit, subject: str) -> None:
    assert audit(subject, "en") == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ru", "tg"])
@pytest.mark.parametrize("subject", ["cases", "interview", "transfer"])
def test_so_it_is_in_other_languages(audit: Audit, subject: str, language: str) -> None:
    assert audit(subject, language) == []


def test_what_is_not_complete_is_found(qapp: Application, qtbot: QtBot) -> None:
    window = ScrollColumn()
    edit, named, label, deaf = QLineEdit(), QLineEdit(), QLabel("Name"), QLabel("Age")
    named.setAccessibleName("Name")
    label.setBuddy(deaf)
    for widget in (edit, named, label, deaf, *(QLabel("…") for _ in range(40))):
        window.column.addWidget(widget)
    window.setAccessibleName("A page")
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    named.setFocus()
    qtbot.waitUntil(named.hasFocus)
    window.verticalScrollBar().setValue(window.verticalScrollBar().maximum())
    found = "\n".join(faults(window))
    assert "QLineEdit in QWidget has no name" in found
    assert "'Name' is the label of what takes no focus" in found
    assert "has the focus and is not on the screen" in found
    assert len(found.splitlines()) == 3


@pytest.mark.slow
@pytest.mark.parametrize("subject", [subject.name for subject in SUBJECTS])
def test_nothing_is_cut_in_letters_of_200_percent(audit: Audit, subject: str) -> None:
    """Dialogs too; a page that scrolls is looked at whole."""
    assert audit(subject, "text200-en", clipped) == []
    assert current().scale == 200  # whatever walked before it in this process


@pytest.mark.slow
@pytest.mark.parametrize(
    "subject",
    [
        "agenda",
        "deciding",
        "desk",
        "guarded",
        "headquarters",
        "lists",
        "numbers",
        "passage",
        "proof",
        "raters",
        "recordings",
    ],
)
def test_nor_is_it_in_the_tallest_script(audit: Audit, subject: str) -> None:
    assert audit(subject, "text200-fa", clipped) == []
