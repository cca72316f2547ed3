"""Two decisions: leaving an interview, and removing an instance; the safe button first."""

from enum import Enum
from functools import partial

from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.asking import on_screen
from ui.i18n import in_line
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.in_sight import reveal
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Leaving(Enum):
    """What becomes of the interview."""

    KEEP = "keep"
    DRAFT = "draft"
    DISCARD = "discard"


class DecisionDialog(QDialog):
    """A heading, a sentence, and a row of buttons; Escape means the safe one.

    Args:
        title: The question in few words.
        words: What each way means.
        parent: The page.
    """

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        self.column.setSpacing(SPACE.m)
        heading = label(in_line(title), "title", self, wrap=True)
        self.column.addWidget(heading)
        self.column.addWidget(Paragraph(words, "body", self))
        self._shown_buttons: list[QPushButton] = []
        self._all_scrolls: ScrollColumn | None = None
        self._buttons = FlowRow(self, SPACE.m)
        self.column.addWidget(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the size to what is in it."""
        self._fit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notice that parts which were shown, or words that were typed, need more than the screen."""
        super().resizeEvent(event)
        if self._all_scrolls is None and self.isVisible():
            wanted = self.column.totalMinimumHeightForWidth(self.width())
            if wanted > on_screen.room(self):
                QTimer.singleShot(0, self, self._keep_on_screen)  # not while it is laid out

    def event(self, event: QEvent) -> bool:
        """Grow with what is in it: Qt makes room for a field that grew by pressing the words together."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._all_scrolls is None:
            wanted = self.column.totalMinimumHeightForWidth(self.width())
            if self.isVisible() and wanted > self.height():
                self.resize(self.width(), max(self.height(), min(wanted, on_screen.room(self))))
        return done

    def _fit(self) -> None:
        """Adjust the width to hold the buttons in one line, if possible, and the height to that width."""
        beside = self.column.contentsMargins()
        buttons = sum(button.sizeHint().width() + SPACE.m for button in self._shown_buttons)
        wanted = buttons + beside.left() + beside.right()
        widest = max(Size.reading, min(current().px(Size.reading), on_screen.breadth(self)))
        width = min(max(wanted, Size.card, self.minimumWidth()), widest)
        if self._all_scrolls is None:
            self.resize(width, self.column.totalHeightForWidth(width))
            self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        """Be no higher than the screen: what does not fit above the buttons scrolls."""
        room = on_screen.room(self)
        if self._all_scrolls is None and self.height() > room:
            if not on_screen.shrink(self, self.column, self.width()):
                self._all_scrolls = on_screen.scroll_all(self, self.column, self._buttons)
            if (layout := self.layout()) is not None:
                layout.activate()  # it knows that it may be lower
            wanted = (
                self._all_scrolls.least_width() + SPACE.xl if self._all_scrolls is not None else 0
            )
            self.resize(min(max(self.width(), wanted), on_screen.breadth(self)), room)

    def grow(self, shown: QWidget) -> None:
        """Make room for a part that is shown from now on; where all of it scrolls, scroll to that."""
        if self._all_scrolls is None:
            self.adjustSize()
            self._keep_on_screen()
        if self._all_scrolls is not None:
            QTimer.singleShot(0, shown, partial(reveal, shown))  # once it is laid out

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a line do what the primary button says; in no field may it press the safe one.

        Enter anywhere else than on a button would close the dialog, and what was typed would be gone.
        """
        focused = self.focusWidget()
        if event.key() not in _ENTER or _is_button(focused):
            super().keyPressEvent(event)
            return
        event.accept()
        if isinstance(focused, QLineEdit) and not focused.receivers(SIGNAL("returnPressed()")):
            for button in self._shown_buttons[1:]:
                if button.property("kind") == "primary" and button.isVisible():
                    button.click()
                    return

    def add_button(self, words: str, kind: str) -> QPushButton:
        """Add a button at the end of the row; the first is the default."""
        button = QPushButton(words, self)
        set_kind(button, kind)
        button.setAutoDefault(False)
        self._buttons.add(button)
        if not self._shown_buttons:
            button.setDefault(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown_buttons.append(button)
        if self.isVisible():
            self._fit()
        return button


def _is_button(widget: QWidget | None) -> bool:
    """Return whether Enter is not pressed in a field: on a button, or where nothing has the focus."""
    return widget is None or isinstance(widget, QPushButton)


class LeaveDialog(DecisionDialog):
    """Keep editing, leave as a draft, or discard.

    Args:
        parent: The page.

    Signals:
        decided(Leaving): What was decided; nothing when the dialog is closed.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("LeaveDialog", "Leave the interview?"),
            QCoreApplication.translate(
                "LeaveDialog",
                "All answers are saved. A draft can be continued at any time. "
                "A discarded interview is no longer offered.",
            ),
            parent,
        )
        keep = self.add_button(self.tr("Keep editing"), "primary")
        keep.clicked.connect(self._on_keep)
        draft = self.add_button(self.tr("Leave as draft"), "secondary")
        draft.clicked.connect(self._on_draft)
        discard = self.add_button(self.tr("Discard"), "danger")
        discard.clicked.connect(self._on_discard)

    def _on_keep(self) -> None:
        self.accept()
        self.decided.emit(Leaving.KEEP)

    def _on_draft(self) -> None:
        self.accept()
        self.decided.emit(Leaving.DRAFT)

    def _on_discard(self) -> None:
        self.accept()
        self.decided.emit(Leaving.DISCARD)


class RemoveDialog(DecisionDialog):
    """Keep or remove one instance of a repeat.

    Args:
        title: What the instance is called.
        repeat: Reference of the repeat.
        index: Which instance, from 1.
        parent: The page.

    Signals:
        confirmed(str, int): It is to go: repeat and index.
    """

    confirmed = Signal(str, int)

    def __init__(self, title: str, repeat: str, index: int, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RemoveDialog", "Remove this?"),
            QCoreApplication.translate(
                "RemoveDialog",
                "{name}\nIts answers leave this interview; the log keeps what was answered.",
            ).format(name=title),
            parent,
        )
        self._repeat = repeat
        self._index = index
        keep = self.add_button(self.tr("Keep it"), "primary")
        keep.clicked.connect(self.reject)
        remove = self.add_button(self.tr("Remove"), "danger")
        remove.clicked.connect(self._on_remove)

    def _on_remove(self) -> None:
        self.accept()
        self.confirmed.emit(self._repeat, self._index)
