"""What goes with a referral to a prosecutor, chosen record by record, and what never goes, with why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import moment_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import SPACE
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from ui.widgets.words_field import WordsField, line_edit
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model.decision import ReferralDraft
from vetting_desk.model.entry_payload import RecordRef
from vetting_desk.operations.decisions.reading import CaseKnown


class MaterialBox(QWidget):
    """To whom, which offence, and which records.

    Args:
        parent: The panel.

    Attributes:
        to: The prosecutor's office.
        offence: In words.

    Signals:
        changed: Something of it changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        self.to: QLineEdit = line_edit(self)
        self.to.editingFinished.connect(self.changed)
        column.addWidget(Field(self.tr("To which office"), self.to, parent=self))
        hint = self.tr("The offence as the law names it, and what is said of it. Nothing else.")
        self.offence = WordsField(self.tr("Which offence is named"), hint, parent=self)
        self.offence.settled.connect(self.changed)
        column.addWidget(self.offence)
        column.addWidget(label(self.tr("What goes with it"), "strong", self, wrap=True))
        self._goes = QVBoxLayout()
        self._goes.setSpacing(SPACE.xs)
        column.addLayout(self._goes)
        self._never = Paragraph("", "muted", self)
        column.addWidget(self._never)
        self._boxes: list[QCheckBox] = []
        self._refs: dict[QCheckBox, RecordRef] = {}

    def show_referral(self, referral: ReferralDraft, known: CaseKnown) -> None:
        """Show a referral, and what can go with it."""
        self.to.setText(referral.to)
        self.offence.show_text(referral.offence)
        for box in self._boxes:
            self._goes.removeWidget(box)
            box.hide()
            box.deleteLater()
        chosen = {each.record for each in referral.material}
        self._boxes, self._refs = [], {}
        for source in known.sources:
            if source.record.id in known.before_notice:
                continue
            record = source.record
            words = f"{form_name(record.title)} · {isolated(record.officer_name)}"
            box = WrappedCheck(f"{words} · {moment_text(record.signed_at)}", self)
            box.setChecked(record.id in chosen)
            box.toggled.connect(self.changed)
            self._boxes.append(box)
            self._refs[box] = source.ref
            self._goes.addWidget(box)
        self._never.set_plain(self._what_never_goes(known))

    def content(self) -> ReferralDraft:
        """Return what is filled in."""
        material = tuple(self._refs[box] for box in self._boxes if box.isChecked())
        return ReferralDraft(to=self.to.text(), offence=self.offence.text(), material=material)

    def boxes(self) -> list[QCheckBox]:
        """Return the choices of records."""
        return self._boxes

    def never(self) -> str:
        """Return what is said of what never goes."""
        return self._never.plain()

    def _what_never_goes(self, known: CaseKnown) -> str:
        lines = [self.tr("These never go to a prosecutor:")]
        early = [
            form_name(each.record.title)
            for each in known.sources
            if each.record.id in known.before_notice
        ]
        lines += [
            self.tr("{record}: said before the rights notice, or without it").format(
                record=isolated(title)
            )
            for title in early
        ]
        if known.sealed:
            lines.append(self.tr("%n clinical record(s)", "", len(known.sealed)))
        lines.append(self.tr("clinical notes, screeners, and what psychologists released"))
        return "\n".join(lines)
