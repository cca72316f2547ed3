"""What was changed of a case, in words: the names and the birth date before and after, the stage set."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from ui.text.closing_text import ended_text
from ui.text.kinds import stage_text
from ui.text.person_text import birth_text, isolated
from vetting_desk.model import Case, Stage
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.closing.reading import CaseEnd

_KIND = "case-changed"
_ENDS = frozenset({"case-closed", "case-reopened"})


def changes_of(detail: CaseDetail, ended: CaseEnd | None = None) -> dict[int, str]:
    """Return what each change in the timeline of a case was, by the place of its entry; its end as well.

    An entry that names a stage is about that alone; every other one has its version of the case before it.
    """
    said = {each.id: each for each in ended.end.history} if ended is not None else {}
    found = {}
    versions = iter([*detail.versions, detail.case])
    before = next(versions)
    for at, entry in enumerate(detail.timeline):
        if entry.kind in _ENDS and entry.subject_id in said:
            found[at] = ended_text(said[entry.subject_id])
        if entry.kind != _KIND:
            continue
        if entry.detail in set(Stage):
            words = QCoreApplication.translate("Timeline", "Stage set: {stage}")
            found[at] = words.format(stage=stage_text(Stage(entry.detail)))
            continue
        after = next(versions, None)
        if after is None:
            break
        found[at] = change_text(before, after)
        before = after
    return {at: words for at, words in found.items() if words}


def change_text(before: Case, after: Case) -> str:
    """Return what differs between two versions of a case, in words; empty where only the stage does."""
    parts = []
    if before.names != after.names:
        words = QCoreApplication.translate("Timeline", "Names changed: {now} (before: {then})")
        parts.append(words.format(now=_names(after), then=_names(before)))
    if before.birth != after.birth:
        words = QCoreApplication.translate("Timeline", "Birth date changed: {now} (before: {then})")
        parts.append(words.format(now=birth_text(after.birth), then=birth_text(before.birth)))
    return "; ".join(parts)


def _names(case: Case) -> str:
    return in_row(isolated(name.text) for name in case.names)
