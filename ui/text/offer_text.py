"""Words for what a form offers to its case."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import in_line, in_row
from ui.text.kinds import name_kind_text, script_text
from ui.text.person_text import birth_text, isolated
from ui.text.sameness_text import paper_text
from vetting_desk.model.offer import Fact, FactKind

_FIELDS = {
    FactKind.NAME: QT_TRANSLATE_NOOP("Offer", "Name"),
    FactKind.BIRTH: QT_TRANSLATE_NOOP("Offer", "Birth date"),
    FactKind.PAPER: QT_TRANSLATE_NOOP("Offer", "Paper"),
}


def field_text(kind: FactKind) -> str:
    """Return which field of a case a fact is for."""
    return QCoreApplication.translate("Offer", str(_FIELDS[kind]))


def fact_text(fact: Fact) -> str:
    """Return what a form gave."""
    if fact.name is not None:
        name = fact.name
        about = in_row((name_kind_text(name.kind), script_text(name.script)))
        return in_line(f"{isolated(name.text)} ({about})")
    if fact.birth is not None:
        return birth_text(fact.birth)
    return paper_text(fact.paper) if fact.paper is not None else ""
