"""What a case said before, and the answers that others took the place of: to be looked at, never changed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.asking.decision import DecisionDialog
from ui.i18n import moment_text
from ui.text.form_names import form_name
from ui.text.kinds import stage_text
from ui.text.person_text import birth_text, isolated
from ui.text.sameness_text import names_text, paper_text
from ui.theme import Size, current
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, history
from vetting_desk.operations.cases.history import Earlier
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.interview.earlier_answers import EarlierAnswer, earlier_answers

_WIDTH, _HEIGHT = 640, 420


@dataclass(frozen=True, slots=True)
class EarlierView:
    """What one query of the store found.

    Attributes:
        versions: What the case said before, newest first.
        answers: Titles of forms, each with the answers of it that were changed, newest first.
    """

    versions: tuple[Earlier, ...]
    answers: tuple[tuple[str, tuple[EarlierAnswer, ...]], ...]


class EarlierDialog(DecisionDialog):
    """A list to read, and one button to close it.

    Args:
        found: What there is.
        parent: The page.
    """

    def __init__(self, found: EarlierView, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("EarlierDialog", "What it said before")
        words = QCoreApplication.translate(
            "EarlierDialog",
            "Nothing that was said is lost: what was changed is kept, and stands here.",
        )
        super().__init__(title, words, parent)
        self._scroll = ScrollColumn(self, width=0)
        self._scroll.setMinimumHeight(current().px(_HEIGHT) // 2)
        self._add_versions(found.versions)
        for form, answers in found.answers:
            self._add_answers(form, answers)
        if not found.versions and not any(answers for _form, answers in found.answers):
            nothing = self.tr("Nothing has been changed yet.")
            self._scroll.column.addWidget(Paragraph(nothing, "muted", self))
        self._scroll.column.addStretch(1)
        self.column.insertWidget(self.column.count() - 1, self._scroll)
        self.add_button(self.tr("Close"), "primary").clicked.connect(self.accept)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def _add_versions(self, versions: tuple[Earlier, ...]) -> None:
        if versions:
            words = self.tr("Names, birth date, papers and stage")
            self._scroll.column.addWidget(label(words, "heading", self, wrap=True))
        for each in versions:
            case = each.case
            said = [names_text(case).replace("\n", " · "), birth_text(case.birth)]
            said += [*map(paper_text, case.papers), stage_text(case.stage)]
            until = self.tr("Until {when}, changed by {who}")
            if not each.officer_name:
                until = self.tr("Until {when}")
            until = until.format(when=moment_text(each.until), who=isolated(each.officer_name))
            self._scroll.column.addWidget(label(until, "caption", self, wrap=True))
            self._scroll.column.addWidget(Paragraph(" · ".join(said), "body", self))

    def _add_answers(self, form: str, answers: tuple[EarlierAnswer, ...]) -> None:
        if not answers:
            return
        words = self.tr("Changed answers: {form}").format(form=isolated(form))
        self._scroll.column.addWidget(label(words, "heading", self, wrap=True))
        for each in answers:
            when = self.tr("{question}, from {begin} until {end}").format(
                question=each.label, begin=moment_text(each.at), end=moment_text(each.until)
            )
            text = self.tr("{answer} (from the case)") if each.taken_over else "{answer}"
            self._scroll.column.addWidget(label(when, "caption", self, wrap=True))
            self._scroll.column.addWidget(Paragraph(text.format(answer=each.text), "body", self))


def look_earlier(desk: OpenDesk, case_id: str) -> EarlierView:
    """Read what a case said before, and the changed answers this officer may see; on the store's thread.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
    """
    versions = history.earlier(desk, case_id)
    detail = cases.case_detail(desk, case_id)
    known = [(draft.id, form_name(draft.title)) for draft in detail.assessments]
    known += [(r.assessment_id, form_name(r.title)) for r in detail.records if not is_clinical(r)]
    found = []
    for assessment_id, title in dict(known).items():
        try:
            found.append((title, earlier_answers(desk, assessment_id)))
        except PermissionDeniedError:
            continue  # what is for psychologists alone stays with them
    return EarlierView(versions, tuple(found))


def show_earlier(parent: QWidget, found: EarlierView) -> None:
    """Show what was read, above a page."""
    EarlierDialog(found, parent).open()
