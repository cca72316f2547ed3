"""Asks whether an instrument is added in spite of what was found in it; the worst stands first."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.decision import DecisionDialog
from ui.i18n import in_row
from ui.text.lint_text import finding_text, is_never, stray_text
from ui.theme import Size, current
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph
from vetting_desk.errors import InstrumentFindingsError

_AT_MOST = 60
"""Most sentences shown; whoever has more begins with these."""
_QUESTIONS = 4
"""Most questions named for one sentence."""


class FindingsDialog(DecisionDialog):
    """What was found, and the question what to do.

    Args:
        error: What the core found.
        parent: The page.

    Signals:
        accepted_all: It is to be added in spite of that.
    """

    accepted_all = Signal()

    def __init__(self, error: InstrumentFindingsError, parent: QWidget | None = None) -> None:
        findings, strays = error.fields["findings"], error.fields["strays"]
        never = any(is_never(finding) for finding in findings)
        words = (
            QCoreApplication.translate(
                "FindingsDialog",
                "{file} asks what may never be asked. Show its author, and do not add it as it is.",
            )
            if never
            else QCoreApplication.translate(
                "FindingsDialog",
                "{file} can be used, but it is not as a vetting instrument should be.",
            )
        )
        super().__init__(
            QCoreApplication.translate("FindingsDialog", "Read this before it is added"),
            words.format(file=error.fields["file"]),
            parent,
        )
        self.column.insertWidget(2, self._list(_lines(findings, strays)))
        self.add_button(self.tr("Do not add it"), "primary").clicked.connect(self.reject)
        despite = self.add_button(
            self.tr("Add it all the same"), "danger" if never else "secondary"
        )
        despite.clicked.connect(self._on_accepted)

    def _list(self, lines: list[str]) -> ScrollColumn:
        scroll = ScrollColumn(self, width=0)
        scroll.setAccessibleName(self.tr("What was found"))
        for line in lines[:_AT_MOST]:
            scroll.column.addWidget(Paragraph(line, "body", scroll))
        if len(lines) > _AT_MOST:
            more = self.tr("And {count} more.").format(count=len(lines) - _AT_MOST)
            scroll.column.addWidget(Paragraph(more, "muted", scroll))
        scroll.column.addStretch(1)
        scroll.setMinimumHeight(current().px(Size.card // 2))
        return scroll

    def _on_accepted(self) -> None:
        self.accept()
        self.accepted_all.emit()


def _lines(findings: tuple[object, ...], strays: tuple[object, ...]) -> list[str]:
    """Return a line for each sentence and the questions it is about, what may never be asked first."""
    from vetting_desk.errors import FormError
    from vetting_desk.judgement.lint import LintFinding

    known = [finding for finding in findings if isinstance(finding, LintFinding)]
    known.sort(key=lambda finding: not is_never(finding))
    about: dict[str, dict[str, None]] = {}
    for finding in known:
        about.setdefault(finding_text(finding), {})[_name(finding.question)] = None
    for stray in strays:
        if isinstance(stray, FormError):
            question = _name(str(stray.fields.get("question", "")))
            about.setdefault(stray_text(stray), {})[question] = None
    return [f"{in_row(_few(list(names)))}: {words}" for words, names in about.items()]


def _few(names: list[str]) -> list[str]:
    return names if len(names) <= _QUESTIONS else [*names[:_QUESTIONS], "…"]


def _name(reference: str) -> str:
    return reference.rpartition("/")[2] or reference
