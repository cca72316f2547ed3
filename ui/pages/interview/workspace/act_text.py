"""What an act did, in words: for the button that takes it back, and for what is said when it was."""

import re

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from ui.questionnaire.sections.plain_text import plain_text
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Session
from vetting_desk.operations.interview.acts import Act, ActKind

_LONG = 60
_LAST = re.compile(r"\[(\d+)\]")


def act_text(session: Session, act: Act) -> str:
    """Return what an act did, such as "H1, Presence: Present"."""
    translate = QCoreApplication.translate
    where = _where(session, act.reference)
    number = (_LAST.findall(act.reference) or [""])[-1]
    if act.kind is ActKind.ANSWER:
        question, answer = _answer(session, act)
        empty = translate("Workspace", "no answer")
        return in_row(part for part in (where, f"{question}: {answer or empty}") if part)
    line = next((value for _, value in act.left if value.isdigit()), "")
    linked = translate("Workspace", "Line {line} linked to {where}")
    words = {
        ActKind.LINE: translate("Workspace", "Line {number} written"),
        ActKind.LINK: linked if line else translate("Workspace", "The side of a line in {where}"),
        ActKind.UNLINK: translate("Workspace", "A line taken away from {where}"),
        ActKind.CORRECT: translate("Workspace", "Line {number} corrected"),
        ActKind.WITHDRAW: translate("Workspace", "Line {number}: counted or not"),
        ActKind.ADD: translate("Workspace", "{where} {number} added"),
        ActKind.REMOVE: translate("Workspace", "{where} {number} removed"),
    }[act.kind]
    return words.format(number=number, where=where, line=line)


def _where(session: Session, reference: str) -> str:
    """Return the number of the indicator, or the name of the part, that a reference stands in."""
    name = ""
    at = reference
    while at.count("/") > 1:
        try:
            node = session.node(at)
        except AnswerError:
            node = None
        if node is not None and node.attributes.get("id"):
            return node.attributes["id"]
        named = node is not None and node.kind in {"repeat", "group"} and node.label.strip("- ")
        if node is not None and named and not name:
            name = plain_text(node.label)
        at = at[: at.rindex("[")] if at.endswith("]") else at.rpartition("/")[0]
    return name


def _answer(session: Session, act: Act) -> tuple[str, str]:
    """Return question and answer of an act, in words."""
    try:
        node = session.node(act.reference)
    except AnswerError:
        return "", act.after
    known = {option.value: plain_text(option.label) for option in node.options}
    words = in_row(known.get(value, value) for value in act.after.split()) if known else act.after
    short = words if len(words) <= _LONG else f"{words[:_LONG]}…"
    return plain_text(node.label), short
