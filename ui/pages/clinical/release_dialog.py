"""Releasing: what a psychologist lets everyone on a case know, and why they need to know."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.text.form_names import form_name
from ui.text.kinds import release_text
from ui.theme import SPACE, Size, current
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Assessment
from vetting_desk.operations.clinical.notes import MOST_WORDS, ReleaseKind

_WIDTH = 520


class ReleaseDialog(TriedDialog):
    """Kind, words, and the questionnaire it comes from; nothing is preselected but that one.

    Args:
        drafts: The psychologist's own clinical drafts of this case, newest first.
        words: Initial text of the field.
        parent: The page.

    Signals:
        given(object, str, str): `ReleaseKind`, words and assessment's id, to be tried; the dialog stays
            until `accept`.
    """

    given = Signal(object, str, str)

    def __init__(
        self, drafts: Sequence[Assessment], words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("ReleaseDialog", "Release to everyone on this case?"),
            QCoreApplication.translate(
                "ReleaseDialog",
                "Everyone who may open this case will read these words, and they cannot be taken back. "
                "Write only what others need to know.",
            ),
            parent,
        )
        self._kinds = QButtonGroup(self)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(label(self.tr("Why others need to know"), "strong", body))
        row = FlowRow(body, SPACE.l)
        for kind in ReleaseKind:
            button = QRadioButton(release_text(kind.value), row)
            button.setProperty("key", kind.value)
            self._kinds.addButton(button)
            row.add(button)
        column.addWidget(row)
        name = self.tr("What they need to know")
        self.field = GrowingText(3, one_line=False, parent=body)
        self.field.setAccessibleName(name)
        self.field.set_text(words)
        column.addWidget(label(name, "strong", body))
        column.addWidget(self.field)
        self._source = Choice(self.tr("It comes from"), body)
        sources = [(draft.id, form_name(draft.title)) for draft in drafts]
        self._source.show_choices([*sources, ("", self.tr("no questionnaire"))])
        self._source.choose(sources[0][0] if sources else "")
        self._source.setVisible(bool(sources))
        column.addWidget(self._source)
        travels = self.tr(
            "You sign it with this, and it goes to HQ with the next bundle: words about safety first."
        )
        column.addWidget(Paragraph(travels, "hint", body))
        column.addWidget(self.problem_line)
        self.column.insertWidget(self.column.count() - 1, body)
        cancel = self.add_button(self.tr("Keep it closed"), "secondary")
        cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Release"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self._kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: ReleaseKind) -> None:
        """Choose why others need to know."""
        for button in self._kinds.buttons():
            button.setChecked(button.property("key") == kind.value)

    def kind(self) -> ReleaseKind | None:
        """Return what was chosen; None before."""
        button = self._kinds.checkedButton()
        return ReleaseKind(str(button.property("key"))) if button is not None else None

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.field

    def _on_act(self) -> None:
        kind = self.kind()
        words = self.field.toPlainText().strip()
        if kind is None:
            self.say(self.tr("Choose why others need to know."))
        elif not words:
            self.say(self.tr("Write what they need to know."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(words) > MOST_WORDS:
            too_long = self.tr("That is too long. The limit is {limit} characters.")
            self.say(too_long.format(limit=MOST_WORDS))
        else:
            self.begin_trying()
            self.given.emit(kind, words, self._source.choice())
