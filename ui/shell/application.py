"""The Qt application, styled in the program's own design. `program` runs it."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.ground.preferences import Preferences
from ui.i18n import Translations, system_language
from ui.theme import Mode, apply_theme, current
from vetting_desk.paths import resource_path


class Application(QApplication):
    """The Qt application, styled in the program's own design.

    Args:
        arguments: As `sys.argv`.

    Attributes:
        translations: The window's language.
        preferences: How the window looks and behaves.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__([*arguments[:1], "-style", "fusion"])
        self.setApplicationName("vetting-desk")
        self.setApplicationDisplayName("Vetting Desk")
        self.setDesktopFileName("vetting-desk")
        self.translations = Translations(self)
        self.preferences = Preferences()
        self._dressed = False

    def dress(self, preferences: Preferences, *, first: bool = False) -> None:
        """Put language, theme and text size of `preferences` in force.

        Args:
            preferences: How the window looks.
            first: True before the first paint: does no more than the unlock screen needs. Call again after it.
        """
        language = preferences.language or system_language()
        # English needs its file only for plurals, and the unlock screen counts nothing.
        if language != self.translations.code and not (first and language == "en"):
            self.translations.use(language)
        mode, in_force = Mode(preferences.theme), current()
        if not self._dressed or (mode, preferences.scale) != (in_force.mode, in_force.scale):
            apply_theme(self, mode, preferences.scale, first=first)
            self._dressed = not first
        self.preferences = preferences
        if not first and self.windowIcon().isNull():
            self.setWindowIcon(QIcon(str(resource_path("program/vetting-desk.ico"))))
