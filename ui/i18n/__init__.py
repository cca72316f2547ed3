"""The window's own language: loading translations, and writing dates.

The languages of instruments are another matter: they are chosen in the interview. Loaded before the first
paint, so Qt's classes are named where they are used.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from vetting_desk.paths import resource_path

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

    from ui.i18n.dates import (
        date_text,
        day_as_typed,
        day_text,
        day_to_type,
        in_line,
        in_row,
        left_to_right,
        moment_text,
        time_text,
    )

__all__ = [
    "LANGUAGES",
    "Language",
    "Translations",
    "date_text",
    "day_as_typed",
    "day_text",
    "day_to_type",
    "in_line",
    "in_row",
    "left_to_right",
    "moment_text",
    "system_language",
    "time_text",
    "week_begins",
]


class Language(NamedTuple):
    """A language of the window.

    Attributes:
        code: ISO 639-1.
        name: In its own words.
        note: That nobody who speaks it every day has read it yet, in its own words; empty once somebody has.
        right_to_left: True where it is written so; the window is mirrored then.
        week_begins: The day its weeks begin with, as `datetime.date.weekday` counts: 0 is Monday.
    """

    code: str
    name: str
    note: str = ""
    right_to_left: bool = False
    week_begins: int = 0

    @property
    def shown(self) -> str:
        """What stands where it is chosen."""
        return f"{self.name} ({self.note})" if self.note else self.name


LANGUAGES = (
    Language("en", "English"),
    Language("ru", "Русский"),
    Language("tg", "Тоҷикӣ", "хонандаи соҳибзабонро интизор аст"),
    Language("fa", "فارسی", "در انتظار بازخوانی اهل زبان", right_to_left=True, week_begins=5),
)


def week_begins() -> int:
    """Return the day that weeks begin with in the window's language; 0 is Monday."""
    from PySide6.QtCore import QLocale

    code = QLocale().name().split("_", 1)[0]
    return next((each.week_begins for each in LANGUAGES if each.code == code), 0)


def system_language() -> str:
    """Return the code of the first of the system's languages that the window has, else ``en``."""
    known = {language.code for language in LANGUAGES}
    for name in _system_names():
        code = name.split("-", 1)[0].split("_", 1)[0]
        if code in known:
            return code
    return "en"


def _system_names() -> list[str]:
    """Return the names of the system's languages, the first one wanted most."""
    if os.name == "posix" and sys.platform != "darwin":
        # As gettext reads them; Qt's own class for it would cost the start some milliseconds.
        named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        first = next((value for value in named if value), "")
        return [*os.environ.get("LANGUAGE", "").split(":"), first]
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


class Translations:
    """The translators installed in an application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Switch to `code`; widgets made before keep their texts.

        Args:
            code: One of `LANGUAGES`; anything else means English.
        """
        from PySide6.QtCore import QLibraryInfo, QLocale, Qt

        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self.code = code if any(code == language.code for language in LANGUAGES) else "en"
        QLocale.setDefault(QLocale(self.code))
        mirrored = any(each.right_to_left for each in LANGUAGES if each.code == self.code)
        sides = Qt.LayoutDirection
        self._app.setLayoutDirection(sides.RightToLeft if mirrored else sides.LeftToRight)
        if self.code != "en":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            # Qt has no Tajik; its few own words come from our file.
            self._load(f"{folder}/qtbase_{self.code}.qm")
        self._load(str(resource_path(f"i18n/vetting_desk_{self.code}.qm")))

    def _load(self, path: str) -> None:
        from PySide6.QtCore import QTranslator

        translator = QTranslator(self._app)
        if translator.load(path):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def __getattr__(name: str) -> Any:
    """Load the writing of dates with the first date."""
    if name in {
        "date_text",
        "day_as_typed",
        "day_text",
        "day_to_type",
        "in_line",
        "in_row",
        "left_to_right",
        "moment_text",
        "time_text",
    }:
        import ui.i18n.dates as writing

        return getattr(writing, name)
    raise AttributeError(name)
