"""Two people side by side, in what they agree and differ, and a person's decision whether they are one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import in_row
from ui.pages.reason_dialog import LIMIT
from ui.text.kinds import stage_text
from ui.text.person_text import birth_text, isolated
from ui.text.sameness_text import agreement_text, decision_text, names_text, papers_text
from ui.theme import SPACE, Size, current
from ui.widgets.card import hairline
from ui.widgets.scroll import ScrollColumn
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Case
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.cases.telling_apart import SideBySide

_WIDTH = 640
_ROOM, _LEAST, _BESIDE = 720, 160, 230


class SideBySideDialog(TriedDialog):
    """Deciding nothing is the safe way; what links two cases, or unlinks them, wants a reason.

    Args:
        one: What is known of the one, with an empty reference while its case is being opened.
        beside: The other case, and in what the two agree and differ.
        parent: The page.
        may_decide: Whether the officer's role may decide it.

    Signals:
        judged(object, str): The `Sameness` and the reason; to be tried.
        open_requested: The other case is to be opened instead.
    """

    judged = Signal(object, str)
    open_requested = Signal()

    def __init__(
        self,
        one: Case,
        beside: SideBySide,
        parent: QWidget | None = None,
        *,
        may_decide: bool = True,
    ) -> None:
        words = QCoreApplication.translate(
            "SideBySideDialog",
            "The program compares; you decide. Two cases of one person are linked and stay two; a link can "
            "be taken back.",
        )
        title = QCoreApplication.translate("SideBySideDialog", "Is it the same person?")
        super().__init__(title, words, parent)
        decision = beside.decision
        self._linked = decision is not None and decision.sameness is Sameness.SAME
        self._scroll = ScrollColumn(self, width=0)
        self._scroll.column.setContentsMargins(0, 0, SPACE.s, 0)
        self.column.insertWidget(self.column.count() - 1, self._scroll)
        self._insert(self._columns(one, beside.other))
        self._insert(hairline(self))
        self._insert(label(self.tr("What agrees, and what differs"), "strong", self))
        lines = [agreement_text(each) for each in beside.agreements]
        nothing = self.tr("Nothing that the program can compare agrees any more.")
        self._insert(Paragraph("\n".join(lines) or nothing, "body", self))
        if beside.common:
            many = self.tr("Many people bear these names: {names}")
            said = many.format(names=in_row(map(isolated, beside.common)))
            self._insert(Paragraph(said, "muted", self))
        if decision is not None and decision.sameness is not Sameness.OPEN:
            self._insert(Paragraph(decision_text(decision), "muted", self))
            if not decision.stands:
                changed = self.tr("Names, birth date or papers have changed since.")
                self._insert(Paragraph(changed, "warn", self))
        self._add_reason(shown=may_decide)
        self.column.insertWidget(self.column.count() - 1, self.problem_line)
        self.act = QPushButton(self)
        self.act.hide()
        self._add_buttons(one, may_decide=may_decide)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def showEvent(self, event: QShowEvent) -> None:
        """Give what is compared its height, as far as the window leaves room for it beside the buttons."""
        content = self._scroll.widget()
        if content is not None:
            width = self.minimumWidth() - 2 * SPACE.xl - SPACE.s
            above = self.parentWidget()
            room = above.window().height() if above is not None else _ROOM
            most = max(room - current().px(_BESIDE), _LEAST)
            self._scroll.setFixedHeight(min(content.heightForWidth(width) + SPACE.s, most))
        super().showEvent(event)

    def _insert(self, part: QWidget) -> None:
        self._scroll.column.addWidget(part)

    def _columns(self, one: Case, other: Case) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.s)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        new = self.tr("New case")
        rows = (
            ("", [isolated(each.reference) if each.reference else new for each in (one, other)]),
            (self.tr("Names"), [names_text(each) for each in (one, other)]),
            (self.tr("Birth date"), [birth_text(each.birth) for each in (one, other)]),
            (self.tr("Papers"), [papers_text(each.papers) for each in (one, other)]),
            (self.tr("Stage"), [stage_text(each.stage) if each.reference else "" for each in (one, other)]),
        )  # fmt: skip
        for at, (name, texts) in enumerate(rows):
            grid.addWidget(label(name, "muted", box), at, 0)
            differs = name != "" and texts[0] != texts[1] and all(texts)
            for column, text in enumerate(texts, 1):
                role = "strong" if not name or differs else "body"
                cell = label(text, role, box, wrap=True)
                cell.setAccessibleName(f"{name}: {text}" if name else text)
                grid.addWidget(cell, at, column)
        return box

    def _add_reason(self, *, shown: bool) -> None:
        name = self.tr("Why")
        hint = (
            self.tr("Needed to take the link back. It is kept with what was decided.")
            if self._linked
            else self.tr("Needed where it is the same person. It is kept with what was decided.")
        )
        self.reason = GrowingText(2, one_line=False, parent=self)
        self.reason.setAccessibleName(name)
        for part in (
            label(name, "strong", self),
            label(hint, "hint", self, wrap=True),
            self.reason,
        ):
            part.setVisible(shown)
            self._insert(part)

    def _add_buttons(self, one: Case, *, may_decide: bool) -> None:
        close = self.add_button(self.tr("Decide later"), "secondary")
        close.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Open the other case"), "secondary")
        self.go.clicked.connect(self._on_open)
        if not may_decide:
            close.setText(self.tr("Close"))
            return
        if self._linked:
            self._add(self.tr("Take the link back"), Sameness.OPEN, "danger")
            return
        self._add(self.tr("Not sure"), Sameness.NOT_SURE, "secondary")
        self._add(self.tr("Not the same"), Sameness.NOT_SAME, "secondary")
        words = (
            self.tr("The same: link the two") if one.reference else self.tr("The same: link them")
        )
        self._add(words, Sameness.SAME, "primary")

    def _add(self, words: str, sameness: Sameness, kind: str) -> None:
        button = self.add_button(words, kind)
        button.setProperty("key", sameness.value)
        button.clicked.connect(self._on_decided)
        self.act = button

    def _on_open(self) -> None:
        self.accept()
        self.open_requested.emit()

    def _on_decided(self) -> None:
        sameness = Sameness(str(self.sender().property("key")))
        reason = self.reason.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not reason and (sameness is Sameness.SAME or self._linked):
            self.say(self.tr("Say why."))
            self.reason.setFocus()
        elif len(reason) > LIMIT:
            words = self.tr("The reason is too long. The limit is {limit} characters.")
            self.say(words.format(limit=LIMIT))
        else:
            self.begin_trying()
            self.judged.emit(sameness, reason)
