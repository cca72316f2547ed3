"""Filling in a decision through the widgets of its page, as a person would."""

from collections.abc import Callable
from datetime import timedelta

from ui.pages.deciding.deciding_page import DecidingPage
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL

CRITERIA = ("e1", "e2", "e3", "e4", "e5", "e6")


def fill_criterion(page: DecidingPage, key: str, result: str, settle: Callable[[], None]) -> None:
    page.show_part(key)
    panel = page.panels.criterion
    panel.result.press(result)
    for side in (panel.in_favour, panel.against):
        side.add.click()
        dialog = panel.dialog
        assert dialog is not None
        dialog.answers.item(0).setCheckState(dialog.answers.item(0).checkState().Checked)
        dialog.act.click()
    panel.reasons.edit.setPlainText(f"Invented reasons of {key}")
    panel.flush()
    settle()


def fill_outcome(page: DecidingPage, key: str, settle: Callable[[], None]) -> None:
    page.show_part(OUTCOME)
    panel = page.panels.outcome
    panel.outcome.setCurrentIndex(panel.outcome.findData(key))
    panel.outcome.activated.emit(panel.outcome.currentIndex())
    panel.grounds()[0].setChecked(True)
    panel.reasons.edit.setPlainText("Invented reasons of the outcome")
    panel.flush()
    settle()


def fill_afterwards(page: DecidingPage, settle: Callable[[], None]) -> None:
    page.show_part(AFTERWARDS)
    panel = page.panels.afterwards
    panel.how.edit.setPlainText("By letter to the invented court")
    today = page._desk.clock.now().date()
    panel.until.show_day(today + timedelta(days=30))
    panel.teller.setText("Iskandar Sample")
    panel.language.setCurrentIndex(panel.language.findData("tg"))
    panel.flush()
    settle()


def fill_panel(
    page: DecidingPage, names: tuple[str, ...], lawyer: str, settle: Callable[[], None]
) -> None:
    page.show_part(PANEL)
    panel = page.panels.members
    for box in panel.boxes():
        box.setChecked(box.text().split(" · ")[0].strip("\u200f\u2068\u2069") in names)
    if lawyer:
        panel.lawyer.setCurrentIndex(panel.lawyer.findText(lawyer))
        panel.lawyer.activated.emit(panel.lawyer.currentIndex())
    settle()


def fill(
    page: DecidingPage,
    names: tuple[str, ...],
    settle: Callable[[], None],
    *,
    results: dict[str, str] | None = None,
    outcome: str = "amnesty",
    lawyer: str = "",
) -> None:
    """Fill in all of it."""
    for key in CRITERIA:
        fill_criterion(page, key, (results or {}).get(key, "met"), settle)
    fill_outcome(page, outcome, settle)
    fill_afterwards(page, settle)
    fill_panel(page, names, lawyer, settle)
