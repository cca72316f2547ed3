"""What an indicator still wants, in one sentence each: no number, and nothing of what to think."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from vetting_desk.judgement.overview import IndicatorRow
from vetting_desk.judgement.rated import State


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
