"""The window's own language: loading translations, and writing dates without month names.

The languages of instruments are another matter: they are chosen in the interview. Qt has no month
names in Tajik, so dates are figures in every language, in the order each one uses.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from vetting_desk.paths import resource_path


class Language(NamedTuple):
    """A language the window speaks.

    Attributes:
        code: ISO 639-1.
        name: In its own words.
    """

    code: str
    name: str


LANGUAGES = (Language("en", "English"), Language("ru", "Русский"), Language("tg", "Тоҷикӣ"))


def system_language() -> str:
    """Return the code of the first of the system's languages that the window speaks, else ``en``."""
    known = {language.code for language in LANGUAGES}
    for name in QLocale.system().uiLanguages():
        code = name.split("-", 1)[0]
        if code in known:
            return code
    return "en"


class Translations:
    """The translators installed in an application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """Speak `code` from now on; widgets made before keep their words.

        Args:
            code: One of `LANGUAGES`; anything else means English.
        """
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        self.code = code if any(code == language.code for language in LANGUAGES) else "en"
        QLocale.setDefault(QLocale(self.code))
        if self.code != "en":
            from PySide6.QtCore import QLibraryInfo

            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            # Qt has no Tajik; its few own words come from our file.
            self._load(f"{folder}/qtbase_{self.code}.qm")
        self._load(str(resource_path(f"i18n/vetting_desk_{self.code}.qm")))

    def _load(self, path: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(path):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def left_to_right(text: str) -> str:
    """Return a reference, number or date so that it is not turned around in a mirrored window."""
    if (
        QCoreApplication.instance() is None
        or not QGuiApplication.isRightToLeft()
    ):
        return text
    return f"\u2066{text}\u2069"


def date_text(moment: datetime | date) -> str:
    """Return the day of `moment` by the device's time zone, in figures."""
    return left_to_right(_date(moment))


def time_text(moment: datetime) -> str:
    """Return hours and minutes of `moment` by the device's time zone."""
    return left_to_right(_time(moment))


def moment_text(moment: datetime) -> str:
    """Return day and time of `moment` by the device's time zone."""
    return left_to_right(f"{_date(moment)} {_time(moment)}")


def _date(moment: datetime | date) -> str:
    day = moment.astimezone() if isinstance(moment, datetime) else moment
    pattern = QCoreApplication.translate("Dates", "%Y-%m-%d", "order of the figures of a date")
    return day.strftime(pattern)


def _time(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")
