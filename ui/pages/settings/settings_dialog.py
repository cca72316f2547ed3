"""Settings: theme, text size, language, and after how many idle minutes the desk locks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.ground.preferences import IDLE_MINUTES, Preferences
from ui.i18n import LANGUAGES, system_language
from ui.theme import SCALES, SPACE, Mode, current
from ui.widgets.field import Field
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label


class SettingsDialog(QDialog):
    """Changes take effect at once.

    Args:
        preferences: As they are now.
        parent: The window.

    Signals:
        changed: The new `Preferences`.
    """

    changed = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        outer.setSpacing(SPACE.l)
        outer.addWidget(label(self.tr("Settings"), "title", self))
        scroll = ScrollColumn(self, width=0)
        outer.addWidget(scroll, 1)
        self._theme = self._add(scroll, self.tr("Colours"), self._themes(), preferences.theme)
        sizes = [(str(scale), f"{scale} %") for scale in SCALES]
        self._scale = self._add(scroll, self.tr("Text size"), sizes, str(preferences.scale))
        languages = [(language.code, language.shown) for language in LANGUAGES]
        chosen = preferences.language or system_language()
        self._language = self._add(
            scroll,
            self.tr("Language of the window"),
            languages,
            chosen,
            self.tr("A form's language is chosen in the interview."),
        )
        minutes = [(str(count), self.tr("after %n minute(s)", "", count)) for count in IDLE_MINUTES]
        self._idle = self._add(
            scroll, self.tr("Lock when nobody is there"), minutes, str(preferences.idle_minutes)
        )
        self._remember = QCheckBox(self.tr("Name the last officer on the unlock screen"), self)
        self._remember.setChecked(preferences.remember_officer)
        self._remember.toggled.connect(self._on_changed)
        scroll.column.addWidget(self._remember)
        scroll.column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        outer.addLayout(row)
        self._scroll = scroll
        self.resize(current().px(520), 640)

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the width to the longest line, which is known once the style was applied."""
        super().showEvent(event)
        beside = 2 * SPACE.xl + self._scroll.verticalScrollBar().sizeHint().width()
        self.resize(max(self.width(), self._scroll.least_width() + beside), self.height())

    def _themes(self) -> list[tuple[str, str]]:
        return [
            (Mode.SYSTEM, self.tr("As the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
            (Mode.CONTRAST, self.tr("High contrast")),
        ]

    def _add(
        self,
        scroll: ScrollColumn,
        name: str,
        choices: list[tuple[str, str]],
        chosen: str,
        hint: str = "",
    ) -> QComboBox:
        box = QComboBox(self)
        for key, words in choices:
            box.addItem(words, str(key))
        box.setCurrentIndex(max(0, box.findData(str(chosen))))
        box.activated.connect(self._on_changed)
        scroll.column.addWidget(Field(name, box, hint, self))
        return box

    def _on_changed(self) -> None:
        self._preferences = self._preferences._replace(
            theme=str(self._theme.currentData()),
            scale=int(self._scale.currentData()),
            language=str(self._language.currentData()),
            idle_minutes=int(self._idle.currentData()),
            remember_officer=self._remember.isChecked(),
        )
        if not self._preferences.remember_officer:
            self._preferences = self._preferences.with_last(self._preferences.last)
        self.changed.emit(self._preferences)
