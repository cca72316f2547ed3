"""What moving a draft to a newer version means: shown first, and done only when confirmed."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.asking.decision import DecisionDialog
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import SPACE
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.forms import MovedAnswer, MovePlan

_LIST_HEIGHT = 320
_REASONS = {
    "gone": QT_TRANSLATE_NOOP("Moving", "no longer asked"),
    "type": QT_TRANSLATE_NOOP("Moving", "now takes another kind of answer"),
    "not-a-choice": QT_TRANSLATE_NOOP("Moving", "this answer is no longer offered"),
    "out-of-range": QT_TRANSLATE_NOOP("Moving", "this number is no longer on the scale"),
    "fixed-repetitions": QT_TRANSLATE_NOOP(
        "Moving", "the new version decides how often it is asked"
    ),
    "too-many-repetitions": QT_TRANSLATE_NOOP("Moving", "it is asked too often"),
}
_OTHERWISE = QT_TRANSLATE_NOOP("Moving", "does not fit the new version")


def reason_text(reason: str) -> str:
    """Return why an answer is lost, in words that follow its question."""
    return QCoreApplication.translate("Moving", str(_REASONS.get(reason, _OTHERWISE)))


class MoveDraftDialog(DecisionDialog):
    """What carries over, what is lost, what is newly asked; staying is the safe way.

    Args:
        assessment_id: Which draft.
        title: Of the questionnaire.
        plan: What the move would do.
        parent: The page.

    Signals:
        confirmed(str): The draft is to be moved: its id.
    """

    confirmed = Signal(str)

    def __init__(
        self, assessment_id: str, title: str, plan: MovePlan, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("MoveDraftDialog", "Move to the newer version?"),
            QCoreApplication.translate(
                "MoveDraftDialog",
                "{title}\nA new draft begins on the newer version with the answers that carry over. "
                "The draft you have stays as it is, with all its answers.",
            ).format(title=title),
            parent,
        )
        self._assessment_id = assessment_id
        self._lines: list[str] = []
        self._area = ScrollColumn(self, width=0)
        self._area.column.setSpacing(SPACE.xs)
        self._area.setAccessibleName(self.windowTitle())
        self._add(self.tr("Will be lost: {count}"), plan.lost)
        self._add(self.tr("Newly asked: {count}"), plan.new)
        self._add(self.tr("Carries over: {count}"), plan.carried)
        self._area.column.addStretch(1)
        wanted = self._area.column.sizeHint().height() + SPACE.l
        self._area.setFixedHeight(min(_LIST_HEIGHT, wanted))
        self.column.insertWidget(self.column.count() - 1, self._area)
        stay = self.add_button(self.tr("Stay on this version"), "primary")
        stay.clicked.connect(self.reject)
        move = self.add_button(self.tr("Move"), "secondary")
        move.clicked.connect(self._on_move)

    def lines(self) -> list[str]:
        """Return what is listed, line by line."""
        return list(self._lines)

    def _add(self, heading: str, answers: Sequence[MovedAnswer]) -> None:
        self._say(label(heading.format(count=len(answers)), "strong", self, wrap=True))
        for answer in answers:
            line = form_label(_words(answer), "body", self, wrap=True)
            line.setContentsMargins(SPACE.m, 0, 0, 0)
            self._say(line)
        self._area.column.addSpacing(SPACE.m)

    def _say(self, line: QLabel) -> None:
        self._lines.append(line.text())
        self._area.column.addWidget(line)

    def _on_move(self) -> None:
        self.accept()
        self.confirmed.emit(self._assessment_id)


def _words(answer: MovedAnswer) -> str:
    question = plain_text(answer.label) or answer.reference.rpartition("/")[2]
    if not answer.reason:
        return question
    words = QCoreApplication.translate("MoveDraftDialog", "{question}: {reason}")
    return words.format(question=question, reason=reason_text(answer.reason))
