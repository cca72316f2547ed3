"""Words for telling people apart: in what two cases agree and differ, what was decided, sorts of papers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import moment_text
from ui.text.person_text import isolated
from vetting_desk.model import Case, DeskKind, Paper, PaperKind
from vetting_desk.model.sameness import Agreement, Sameness, SamenessDecision

_AGREEMENTS = {
    Agreement.NAME: QT_TRANSLATE_NOOP("Sameness", "The same name, also in another script or order"),
    Agreement.NAME_PARTLY: QT_TRANSLATE_NOOP("Sameness", "A part of the name is the same"),
    Agreement.BIRTH: QT_TRANSLATE_NOOP("Sameness", "The same birth date"),
    Agreement.BIRTH_NEAR: QT_TRANSLATE_NOOP("Sameness", "The birth date may be the same"),
    Agreement.BIRTH_DIFFERS: QT_TRANSLATE_NOOP("Sameness", "The birth date is another"),
    Agreement.SOUNDS: QT_TRANSLATE_NOOP(
        "Sameness", "The names sound alike; found by comparing all cases"
    ),
    Agreement.PAPER: QT_TRANSLATE_NOOP("Sameness", "The same number of a paper"),
}
_DECIDED = {
    Sameness.SAME: QT_TRANSLATE_NOOP("Sameness", "The same person"),
    Sameness.NOT_SAME: QT_TRANSLATE_NOOP("Sameness", "Not the same person"),
    Sameness.NOT_SURE: QT_TRANSLATE_NOOP("Sameness", "Not sure whether it is the same person"),
    Sameness.OPEN: QT_TRANSLATE_NOOP("Sameness", "Not decided"),
}
_PAPERS = {
    PaperKind.PASSPORT: QT_TRANSLATE_NOOP("Sameness", "Passport"),
    PaperKind.ID_CARD: QT_TRANSLATE_NOOP("Sameness", "Identity card"),
    PaperKind.VISA: QT_TRANSLATE_NOOP("Sameness", "Visa"),
    PaperKind.BIRTH_CERTIFICATE: QT_TRANSLATE_NOOP("Sameness", "Birth certificate"),
    PaperKind.RETURN_CERTIFICATE: QT_TRANSLATE_NOOP("Sameness", "Certificate of return"),
    PaperKind.OTHER: QT_TRANSLATE_NOOP("Sameness", "Another paper"),
}
_BY_WHOM = QT_TRANSLATE_NOOP("Sameness", "{decision} ({officer}, {when})")
_NOTHING_KNOWN = QT_TRANSLATE_NOOP("Sameness", "No paper is known")


def agreement_text(agreement: Agreement) -> str:
    """Return in what two cases agree or differ."""
    return _say(_AGREEMENTS[agreement])


def agreements_text(agreements: tuple[Agreement, ...]) -> str:
    """Return in what two cases agree and differ, in one line."""
    return " · ".join(map(agreement_text, agreements))


def sameness_text(sameness: Sameness) -> str:
    """Return what was decided about two cases."""
    return _say(_DECIDED[sameness])


def decision_text(decision: SamenessDecision) -> str:
    """Return what was decided about two cases, by whom, when, and why."""
    words = _say(_BY_WHOM).format(
        decision=sameness_text(decision.sameness),
        officer=isolated(decision.officer_name),
        when=moment_text(decision.at),
    )
    return f"{words}: {isolated(decision.reason)}" if decision.reason else words


def paper_kind_text(kind: PaperKind) -> str:
    """Return what sort of paper it is."""
    return _say(_PAPERS[kind])


def paper_text(paper: Paper) -> str:
    """Return a paper by its sort and its number."""
    return f"{paper_kind_text(paper.kind)} {isolated(paper.number)}"


def papers_text(papers: tuple[Paper, ...]) -> str:
    """Return papers, a line for each; that none is known where there is none."""
    return "\n".join(map(paper_text, papers)) or _say(_NOTHING_KNOWN)


def names_text(case: Case) -> str:
    """Return the names of a case, a line for each."""
    return "\n".join(isolated(name.text) for name in case.names)


def _say(text: object) -> str:
    return QCoreApplication.translate("Sameness", str(text))


def link_reach_text(kind: DeskKind) -> str:
    """Return who learns that two cases are linked: nobody but the desk where a person said so."""
    if kind is DeskKind.HQ:
        return QCoreApplication.translate(
            "Sameness", "The link stays at this desk; no post learns of it."
        )
    return QCoreApplication.translate(
        "Sameness", "The link stays at this desk; headquarters does not learn of it."
    )
