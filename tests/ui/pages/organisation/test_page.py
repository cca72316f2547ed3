"""The page as a whole: where it is available, its parts, and names for all focusable widgets."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.recovery_dialog import RecoveryDialog
from ui.pages.organisation.recovery_panel import RecoveryPanel
from ui.pages.organisation.revoke_dialog import RevokeDialog
from ui.pages.organisation.rules_panel import RulesPanel
from ui.shell.main_window import MainWindow
from vetting_desk.model import Role

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
PASSPHRASE = "four otters juggle plum jam"
Show = Callable[..., OrganisationPage]


def nameless(root: QWidget) -> list[str]:
    """Return the visible focusable widgets without a name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        inner = isinstance(widget.parentWidget(), QAbstractScrollArea)
        if not takes or not widget.isVisible() or (inner and not widget.accessibleName()):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_it_says_which_part_is_shown(show: Show) -> None:
    page = show()
    page.show_part("rules")
    assert page.part_shown() == "rules"
    page.show_part("members")
    assert page.part_shown() == "members"


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.PSYCHOLOGIST])
def test_everything_that_takes_the_keyboard_has_a_name(
    show: Show, settle: Callable[[], None], role: Role
) -> None:
    page = show(role)
    for name in page.parts():
        page.show_part(name)
        settle()
        part = page.part(name)
        if isinstance(part, RulesPanel):
            part.erasing.setChecked(True)
        assert nameless(page) == [], name


def test_the_dialogs_name_theirs_too(show: Show, stick: Path, settle: Callable[[], None]) -> None:
    page = show()
    revoke = RevokeDialog("B. Officer", NOW, page, desk=False)
    revoke.show()
    assert nameless(revoke) == []
    revoke.reject()
    page.show_part("recovery")
    settle()
    panel = page.part("recovery")
    assert isinstance(panel, RecoveryPanel)
    panel.stick.choose_folder(stick)
    panel.make_button.click()
    dialog = panel.findChild(RecoveryDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.reject()


def _rail(window: MainWindow) -> list[str]:
    assert window.frame is not None
    return [
        str(button.property("destination"))
        for button in window.frame.rail.findChildren(QPushButton)
    ]


def test_headquarters_offers_the_page_and_a_post_does_not(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.unlock_page.select("headquarters", "")
    window.unlock_page.unlock_with(PASSPHRASE)
    settle()
    assert "organisation" in _rail(window)
    frame = window.frame
    assert frame is not None
    frame.go("organisation")
    settle()
    assert frame.pages.organisation.isVisible()


def test_a_post_has_no_such_page(unlocked: MainWindow) -> None:
    assert "organisation" not in _rail(unlocked)


def test_what_was_typed_into_a_part_is_forgotten_when_another_is_shown(
    show: Show, settle: Callable[[], None]
) -> None:
    page = show()
    page.show_part("rules")
    settle()
    rules = page.part("rules")
    assert isinstance(rules, RulesPanel)
    rules.choose_minutes(5)
    page.show_part("members")
    page.show_part("rules")
    settle()
    assert rules._read().ask_again_minutes == 30
