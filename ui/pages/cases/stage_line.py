"""The stage of a case as a line of six words, with the present one marked."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.text.kinds import stage_text
from ui.theme import SPACE, set_role
from ui.theme.icons import pixmap
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.model import DeskKind, Stage

_SHAPE = 16


def told_text(kind: DeskKind, here: Stage, told: Stage | None) -> str:
    """Return that the other side knows another stage; empty where it knows this one, or nothing yet."""
    if told is None or told is here:
        return ""
    if kind is DeskKind.HQ:
        words = QCoreApplication.translate("StageLine", "The post last said: {stage}.")
    else:
        words = QCoreApplication.translate(
            "StageLine", "HQ was last told: {stage}. It learns of the change with the next record."
        )
    return words.format(stage=stage_text(told))


class StageLine(FlowRow):
    """Contact, Intake, Interview, Judgement, Decision, Follow-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, SPACE.m)
        self._parts: list[tuple[QLabel, QLabel]] = []
        for stage in Stage:
            cell = QWidget(self)
            inner = QHBoxLayout(cell)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(SPACE.xs)
            shape = QLabel(cell)
            words = label(stage_text(stage), "muted", cell)
            inner.addWidget(shape)
            inner.addWidget(words)
            self._parts.append((shape, words))
            self.add(cell)

    def show_stage(self, present: Stage) -> None:
        """Mark the present stage; those before it are done."""
        reached = list(Stage).index(present)
        for at, (shape, words) in enumerate(self._parts):
            symbol, ink = ("check", "muted") if at < reached else ("circle", "muted")
            if at == reached:
                symbol, ink = "disc", "accent"
            shape.setPixmap(pixmap(symbol, ink, _SHAPE))
            set_role(words, "strong" if at == reached else "muted")
        self.setAccessibleName(
            self.tr("Stage {number} of 6: {stage}").format(
                number=reached + 1, stage=stage_text(present)
            )
        )
