"""What an indicator still wants, in one sentence each: no number, and nothing of what to think."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from vetting_desk.forms import Node, Session
from vetting_desk.judgement.overview import IndicatorRow
from vetting_desk.judgement.rated import State
from vetting_desk.judgement.roles import by_role, with_role


def missing_text(row: IndicatorRow, said: Mapping[str, str]) -> str:
    """Return what is missing of an indicator; empty where nothing is.

    Args:
        row: As the overview has it.
        said: Its answers, by role.
    """
    translate = QCoreApplication.translate
    if row.state is State.OMITTED:
        return ""
    parts = []
    if not any(link.counts for link in row.links):
        parts.append(translate("Workspace", "No evidence is linked yet."))
    elif not row.count("against"):
        parts.append(translate("Workspace", "Nothing speaks against it yet: was it looked for?"))
    elif not row.count("for"):
        parts.append(translate("Workspace", "Nothing speaks for it yet: was it looked for?"))
    if row.state is State.OPEN:
        parts.append(translate("Workspace", "It is neither coded nor left out."))
    else:
        parts += _of_coded(row, said)
    return " ".join(parts)


def wanted_text(rows: Iterable[IndicatorRow], session: Session) -> str:
    """Return what is still wanted before anybody signs, as the overview says it; empty where nothing is.

    Once an indicator is coded; what is open stands among the counts. Asks what `judgement.finishing` asks, of
    what the overview has read already.
    """
    translate = QCoreApplication.translate
    coded = [row for row in rows if row.state is State.CODED]
    if not coded:
        return ""
    bare = [row.id for row in coded if not any(link.counts for link in row.links)]
    silent = [row.id for row in coded if _has_no_reasons(session.node(row.reference))]
    dates = [each for each in with_role(session.root, "review-date") if each.relevant]
    parts = []
    if bare:
        words = translate("Workspace", "evidence for {indicators}")
        parts.append(words.format(indicators=in_row(bare)))
    if silent:
        words = translate("Workspace", "reasons for {indicators}")
        parts.append(words.format(indicators=in_row(silent)))
    if dates and not any(each.value for each in dates):
        parts.append(translate("Workspace", "the day on which it is looked at again"))
    if not parts:
        return ""
    return translate("Workspace", "Wanted before signing: {parts}.").format(parts="; ".join(parts))


def _has_no_reasons(indicator: Node) -> bool:
    said = by_role(indicator).get("reasons")
    return said is not None and not said.value.strip()


def _of_coded(row: IndicatorRow, said: Mapping[str, str]) -> list[str]:
    translate = QCoreApplication.translate
    parts = []
    if not row.relevance:
        parts.append(translate("Workspace", "Its relevance is not said."))
    if "confidence" in said and not said["confidence"]:
        parts.append(translate("Workspace", "How sure you are is not said."))
    if "reasons" in said and not said["reasons"].strip():
        parts.append(translate("Workspace", "There are no reasons yet."))
    return parts
