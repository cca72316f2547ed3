"""What becomes of a call, asked: a case of its own, an existing case, or why it is closed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import left_to_right
from ui.text.call_text import closing_text
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, current
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph, label
from ui.widgets.wrapped_radio import WrappedRadio
from vetting_desk.model import CaseRow, NameScript, PersonName
from vetting_desk.model.call import Closing
from vetting_desk.model.scripts import script_of

_WIDTH = 480
_SHOWN = 6
_TYPING_MS = 120


class OpenCaseDialog(TriedDialog):
    """Asks how the person is called in their case; a code word is enough.

    Args:
        name: What they are called so far.
        parent: The page.

    Signals:
        given(object): A list of `PersonName`.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("A case of their own"),
            self.tr(
                "All the calls of this story become part of it. A code word or a pseudonym is enough as a "
                "name; the real one can come later."
            ),
            parent,
        )
        self.name = QLineEdit(name, self)
        self.name.setAccessibleName(self.tr("Name, or code word"))
        at = self.column.count() - 1
        for number, part in enumerate(
            (label(self.name.accessibleName(), "strong", self), self.name, self.problem_line)
        ):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Open the case"), "primary")
        self.act.clicked.connect(self._on_act)
        self.name.returnPressed.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the name."""
        return self.name

    def _on_act(self) -> None:
        if self.act.isEnabled():
            self.begin_trying()
            text = self.name.text()
            self.given.emit([PersonName(text, script_of(text) or NameScript.LATIN)])


class JoinDialog(TriedDialog):
    """Asks of which case a call is part.

    Args:
        search: Looks for cases by what was typed, and hands them to a slot.
        parent: The page.

    Attributes:
        rows: The cases found, as buttons.

    Signals:
        given(str): Id of the case.
    """

    given = Signal(str)

    def __init__(
        self,
        search: Callable[[str, Callable[[Sequence[CaseRow]], object]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Join a case"),
            self.tr(
                "The calls of this story that are still open become part of the case. It can be taken back."
            ),
            parent,
        )
        self._search = search
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Name or reference of the case"))
        self.field.setMaxLength(200)
        self._found = QWidget(self)
        self._list = QVBoxLayout(self._found)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE.s)
        self.rows: list[RowButton] = []
        at = self.column.count() - 1
        for number, part in enumerate(
            (
                label(self.field.accessibleName(), "strong", self),
                self.field,
                self._found,
                self.problem_line,
            )
        ):
            self.column.insertWidget(at + number, part)
        self.act = self.add_button(self.tr("Cancel"), "secondary")
        self.act.clicked.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._on_typed)
        self.field.textChanged.connect(self._timer.start)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_typed()

    def typed_field(self) -> QWidget:
        """Return the field of the search."""
        return self.field

    def show_cases(self, text: str, found: Sequence[CaseRow]) -> None:
        """Show the cases found for what was typed."""
        if text != self.field.text():
            return
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        for each in found[:_SHOWN]:
            row = RowButton(isolated(each.name), left_to_right(each.reference), parent=self._found)
            row.clicked.connect(partial(self.given.emit, each.id))
            self._list.addWidget(row)
            self.rows.append(row)
        if not found:
            self._list.addWidget(Paragraph(self.tr("No case fits."), "muted", self._found))

    def _on_typed(self) -> None:
        text = self.field.text()
        self._search(text, partial(self.show_cases, text))


class CloseDialog(TriedDialog):
    """Asks why nothing more comes of a call.

    Args:
        days: After how many days its words are lost.
        parent: The page.

    Signals:
        given(object): A `Closing`.
    """

    given = Signal(object)

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Close the call"),
            self.tr(
                "After %n day(s) what was said is lost for good. That there was a call stays counted. Until "
                "then it can be opened again.", "", days,
            ),
            parent,
        )  # fmt: skip
        self._group = QButtonGroup(self)
        at = self.column.count() - 1
        self.reasons: dict[Closing, WrappedRadio] = {}
        for number, why in enumerate(each for each in Closing if each is not Closing.ABANDONED):
            button = WrappedRadio(closing_text(why), self)
            self._group.addButton(button)
            self.reasons[why] = button
            self.column.insertWidget(at + number, button)
        self.column.insertWidget(self.column.count() - 1, self.problem_line)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Close the call"), "primary")
        self.act.clicked.connect(self._on_act)

    def typed_field(self) -> QWidget:
        """Return the first reason."""
        return next(iter(self.reasons.values()))

    def _on_act(self) -> None:
        chosen = next((why for why, each in self.reasons.items() if each.isChecked()), None)
        if chosen is None:
            self.say(self.tr("Choose why."))
            return
        self.begin_trying()
        self.given.emit(chosen)
