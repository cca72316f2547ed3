"""The application set up by the preferences: language, colours, text size."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from tools.program_icon import SIZES
from ui.ground.preferences import Preferences
from ui.shell import application
from ui.shell.application import Application
from ui.theme import Mode, apply_theme, current

pytestmark = pytest.mark.usefixtures("light_again", "looks_again")


@pytest.fixture
def looks_again(qapp: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    """Restores the application's settings after the test."""
    monkeypatch.setattr(qapp, "_dressed", False)


@pytest.fixture
def applied(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, int, bool]]:
    """The calls that applied a theme."""
    calls: list[tuple[object, int, bool]] = []

    def apply(_app: object, mode: object, scale: int, *, first: bool = False) -> None:
        calls.append((mode, scale, first))

    monkeypatch.setattr(application, "apply_theme", apply)
    return calls


def test_colours_and_size_are_those_of_the_preferences(qapp: Application) -> None:
    qapp.dress(Preferences(theme="dark", scale=150, language="en"))
    assert current().scale == 150
    assert qapp.preferences.theme == "dark"


def test_what_another_put_in_force_is_not_taken_for_ones_own(qapp: Application) -> None:
    """A test at 200 % that is not at 200 % finds nothing."""
    large = Preferences(theme="light", scale=200, language="en")
    qapp.dress(large)
    apply_theme(qapp, Mode.LIGHT, 100)
    qapp.dress(large)
    assert current().scale == 200


def test_the_language_is_that_of_the_preferences(qapp: Application) -> None:
    qapp.dress(Preferences(theme="light", language="ru"))
    assert QCoreApplication.translate("Rail", "Lock") != "Lock"


def test_what_is_in_force_already_is_not_applied_again(
    qapp: Application, applied: list[tuple[object, int, bool]]
) -> None:
    for _ in range(2):
        qapp.dress(Preferences(theme="light", language="en"))
    assert len(applied) == 1


def test_what_was_left_out_before_the_first_paint_follows(
    qapp: Application, applied: list[tuple[object, int, bool]]
) -> None:
    qapp.dress(Preferences(theme="light", language="en"), first=True)
    qapp.dress(Preferences(theme="light", language="en"))
    assert [first for _mode, _scale, first in applied] == [True, False]


def test_english_costs_no_file_before_the_first_paint(
    qapp: Application, monkeypatch: pytest.MonkeyPatch, applied: list[tuple[object, int, bool]]
) -> None:
    used: list[str] = []
    monkeypatch.setattr(qapp.translations, "use", used.append)
    monkeypatch.setattr(qapp.translations, "code", "")
    qapp.dress(Preferences(theme="light", language="en"), first=True)
    assert used == []
    qapp.dress(Preferences(theme="light", language="en"))
    assert used == ["en"]


def test_the_window_has_its_icon_once_the_first_paint_is_over(qapp: Application) -> None:
    qapp.setWindowIcon(QIcon())
    qapp.dress(Preferences(theme="light", language="en"), first=True)
    assert qapp.windowIcon().isNull()
    qapp.dress(Preferences(theme="light", language="en"))
    assert len(qapp.windowIcon().availableSizes()) == len(SIZES)
