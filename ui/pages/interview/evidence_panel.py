"""The panel beside the questions: what is corrected, notes and evidence of this section, to read."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import day_text
from ui.pages.interview.evidence_card import EvidenceCard
from ui.questionnaire.sections.evidence import EvidenceOf, NoteOf
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, icon, icon_size, set_hook, set_kind
from ui.widgets.texts import label
from vetting_desk.judgement.comparing import Compared, Difference

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class EvidencePanel(QFrame):
    """Notes and evidence of one section.

    Args:
        parent: The page.

    Signals:
        closed(): The person closed it.
        place_chosen(str): Reference to go to.
    """

    closed = Signal()
    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "sunken")
        self.setFixedWidth(Size.drawer)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Notes and evidence"), "heading", self, wrap=True), 1)
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setIconSize(icon_size())
        close.setAccessibleName(self.tr("Close notes and evidence"))
        close.setToolTip(self.tr("Close"))
        set_kind(close, "quiet")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        column.addLayout(head)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget(area)
        ground.setProperty("scrolled", "true")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        self._column.setSpacing(SPACE.s)
        self._column.addStretch(1)
        area.setWidget(ground)
        column.addWidget(area, 1)
        self._made: list[QWidget] = []
        self._shown: tuple[list[NoteOf], list[EvidenceOf], list[Compared]] | None = None

    def show_section(
        self,
        notes: list[NoteOf],
        evidence: list[EvidenceOf],
        compared: Sequence[Compared] = (),
    ) -> None:
        """Show these notes and this evidence, below what was signed before, where a record is corrected."""
        if self._shown == (notes, evidence, list(compared)):
            return
        self._shown = (notes, evidence, list(compared))
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = []
        if compared:
            words = self.tr("What was signed, and is corrected now")
            self._put(label(words, "strong", self, wrap=True))
        for signed in compared:
            self._put_compared(signed)
        if not notes and not evidence and not compared:
            words = self.tr(
                "Nothing is written in this section yet. Notes and evidence appear here."
            )
            self._put(label(words, "muted", self, wrap=True))
        for one in evidence:
            self._put(PlaceButton(one.reference, one.title, self))
            for number, line in enumerate(one.lines, start=1):
                self._put(label(self._side_words(line.side), "caption", self, wrap=True))
                self._put(EvidenceCard(line, number, editable=False, parent=self))
        for note in notes:
            self._put(PlaceButton(note.reference, note.title, self))
            self._put(label(note.words, "body", self, wrap=True))

    def _put_compared(self, line: Compared) -> None:
        self._put(label(line.label, "caption", self, wrap=True))
        same = line.difference is Difference.SAME
        # Fenced: figures of a day would be turned around behind Persian words.
        before = _shown(line.before) if line.before else self.tr("no answer")
        words = self.tr("Signed: {answer}") if same else self.tr("Signed: {answer} · changed")
        self._put(
            label(words.format(answer=before), "muted" if same else "strong", self, wrap=True)
        )

    def _side_words(self, side: str) -> str:
        return {
            "for": self.tr("Speaks for it"),
            "against": self.tr("Speaks against it"),
        }.get(side, self.tr("Speaks both ways, or not said yet"))

    def _put(self, widget: QWidget) -> None:
        if isinstance(widget, PlaceButton):
            widget.chosen.connect(self.place_chosen)
        self._column.insertWidget(len(self._made), widget)
        widget.show()
        self._made.append(widget)


class PlaceButton(QPushButton):
    """A title that leads to its page.

    Args:
        reference: Where it leads.
        title: Its words.
        parent: The panel.

    Signals:
        chosen(str): The reference.
    """

    chosen = Signal(str)

    def __init__(self, reference: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        set_kind(self, "rail")
        metrics = self.fontMetrics()
        self.setText(
            metrics.elidedText(title, Qt.TextElideMode.ElideRight, Size.drawer - 5 * SPACE.l)
        )
        self.setAccessibleName(self.tr("Go to: {title}").format(title=title))
        self.setToolTip(title)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._reference)


def _shown(answer: str) -> str:
    """Return an answer as it stands in a sentence: a whole day as everywhere in the window."""
    return day_text(answer) if _DAY.fullmatch(answer) else isolated(answer)
