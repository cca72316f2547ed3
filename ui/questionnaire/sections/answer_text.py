"""Answers and titles in words: what a list of answers, the jump list and the rail show.

Short plain text without markup. Words of the form come in the session's language; figures and
dates as the window writes them. Direction overrides that somebody pasted are taken out of what is
shown, so that an answer cannot rearrange the line it stands in.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text, in_row
from ui.questionnaire.sections.outline import RATING_KINDS, Section
from ui.questionnaire.sections.plain_text import plain_text, shown_number
from ui.questionnaire.sections.state import Problem, QuestionState, SectionState
from ui.text.kinds import role_text
from vetting_desk.forms import FormLanguage, Node, Session
from vetting_desk.judgement.answers import answer_of
from vetting_desk.model import Role

_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_WORDS = re.compile(r"\w")
_VETTING = "{urn:vetting-desk:instrument:1}"
MASK = "••••••"
_LONGEST = 90
_LONGEST_TITLE = 48


def answer_text(node: Node) -> str:
    """Return the answer of `node` in words, one chosen option a line; empty where there is none."""
    value = node.value
    if not value:
        return ""
    if "masked" in node.appearance:
        return MASK
    special = _CONTROLS.get(node.control) or _FIGURES.get(node.type)
    if special is not None and not node.options:
        return f"{special(node, value)} ({node.said})" if node.said else special(node, value)
    words = safe(answer_of(node).text)
    if node.control == "rank":
        return "\n".join(f"{at}. {line}" for at, line in enumerate(words.splitlines(), start=1))
    return words


def short_answer(node: Node) -> str:
    """Return the answer of `node` in words, on one line."""
    return "; ".join(answer_text(node).splitlines())


def title_of(node: Node) -> str:
    """Return what to call a group or repeat: its label, or its name made readable."""
    words = plain_text(node.label)
    return words if _WORDS.search(words) else readable(node.name)


def section_title(session: Session, section: Section) -> str:
    """Return what the rail calls `section`: its group's label, or the first of its loose questions."""
    first = session.node(section.key)
    if first.kind == "repeat":
        return title_of(first)
    if section.group:
        return title_of(session.node(section.group))
    words = plain_text(first.label)
    loose = first.kind == "question" and bool(words)
    return _shortened(words, _LONGEST_TITLE) if loose else form_title(session)


def form_title(session: Session) -> str:
    """Return the form's title in the session's language, where the instrument gives one."""
    form = session.form
    code = FormLanguage.from_name(session.language).code
    return form.attributes.get(f"{_VETTING}title-{code}", "") or form.title


def instance_title(session: Session, reference: str) -> str:
    """Return what to call an instance of a repeat: its number, and its label or first answer."""
    node = session.node(reference)
    number = reference.rpartition("[")[2].rstrip("]")
    own = plain_text(node.label)
    parent = plain_text(node.parent.label) if node.parent is not None else ""
    text = own if own and own != parent and _WORDS.search(own) else _first_answer(node)
    return f"{number}. {text}" if text else f"{number}."


def item_title(node: Node) -> str:
    """Return what the question is about where the form asks the same of several: its criterion or indicator."""
    around = node.parent
    while around is not None:
        if around.attributes.get("kind") in RATING_KINDS:
            words = plain_text(around.label)
            return words if _WORDS.search(words) else ""
        around = around.parent
    return ""


def readable(name: str) -> str:
    """Return a node's name as words: ``site_layout`` as "Site layout"."""
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def problem_text(session: Session, problem: Problem) -> str:
    """Return what is wrong with a question, in the same words wherever it is shown.

    A note that must not be there says itself what is wrong; what the form computes is called by its name.
    """
    node = session.node(problem.reference)
    words = plain_text(problem.message) or (plain_text(node.label) if node.kind == "note" else "")
    item = _shortened(item_title(node), _LONGEST_TITLE)
    wanted = problem.state is QuestionState.REQUIRED
    kept, shut = bool(problem.kept_for) and wanted, problem.shut and wanted
    if words and not kept and not shut:
        return f"{item}: {words}" if item else words
    question = _shortened(plain_text(node.label) or readable(node.name), _LONGEST)
    if item:
        question = f"{item}: {question}"
    if shut:
        return QCoreApplication.translate(
            "Answers", "A safeguard keeps this shut, leave it open: {question}"
        ).format(question=question)
    if kept:
        return f"{kept_text(problem.kept_for)}: {question}"
    if problem.state is QuestionState.REQUIRED:
        return QCoreApplication.translate("Answers", "An answer is needed: {question}").format(
            question=question
        )
    return QCoreApplication.translate("Answers", "This answer does not fit: {question}").format(
        question=question
    )


def kept_text(roles: AbstractSet[str]) -> str:
    """Return who alone may answer a question, in words."""
    named = in_row(sorted(role_text(Role(each)) for each in roles))
    return QCoreApplication.translate("Answers", "Answered only by {roles}").format(roles=named)


def state_text(state: SectionState) -> str:
    """Return the words for how far a section is."""
    return {
        SectionState.NOT_STARTED: QCoreApplication.translate("Answers", "Not started"),
        SectionState.IN_PROGRESS: QCoreApplication.translate("Answers", "In progress"),
        SectionState.COMPLETED: QCoreApplication.translate("Answers", "Completed"),
        SectionState.CANNOT_START: QCoreApplication.translate("Answers", "Cannot start yet"),
        SectionState.PROBLEM: QCoreApplication.translate("Answers", "There is a problem"),
    }[state]


def question_state_text(state: QuestionState) -> str:
    """Return the words for how far a question is."""
    return {
        QuestionState.UNANSWERED: QCoreApplication.translate("Answers", "Not answered"),
        QuestionState.ANSWERED: QCoreApplication.translate("Answers", "Answered"),
        QuestionState.REQUIRED: QCoreApplication.translate("Answers", "Answer needed"),
        QuestionState.CONSTRAINT: QCoreApplication.translate("Answers", "There is a problem"),
        QuestionState.NOT_TAKEN: QCoreApplication.translate("Answers", "Not saved"),
    }[state]


def file_text(name: str) -> str:
    """Return words for an attached file; its name in the casebook is a digest and says nothing."""
    ending = name.rpartition(".")[2].upper() if "." in name else ""
    words = QCoreApplication.translate("Answers", "File attached")
    return f"{words} ({ending})" if ending else words


def safe(text: str) -> str:
    """Return `text` without direction overrides."""
    return _OVERRIDES.sub("", text)


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _first_answer(node: Node) -> str:
    for child in node.children:
        if not child.relevant:
            continue
        text = short_answer(child) if child.control else _first_answer(child)
        if text:
            return text
    return ""


def _moment_text(node: Node, value: str) -> str:
    if node.type == "time":
        return value[:5]
    day, _, moment = value.partition("T")
    try:
        text = date_text(date.fromisoformat(day))
    except ValueError:
        return safe(value)
    if "year" in node.appearance:
        return day[:4]
    if "month-year" in node.appearance:
        return day[:7]
    return f"{text} {moment[:5]}".strip()


def _places_text(_node: Node, value: str) -> str:
    points = [point.split() for point in value.split(";") if point.strip()]
    return "; ".join(", ".join(point[:2]) for point in points)


def _number_text(node: Node, value: str) -> str:
    return shown_number(value, grouped="thousands-sep" in node.appearance)


def _confirmed_text(_node: Node, _value: str) -> str:
    return QCoreApplication.translate("Answers", "Confirmed")


def _upload_text(_node: Node, value: str) -> str:
    return file_text(value)


_CONTROLS: dict[str, Callable[[Node, str], str]] = {
    "trigger": _confirmed_text,
    "upload": _upload_text,
}
_FIGURES: dict[str, Callable[[Node, str], str]] = {
    "int": _number_text,
    "decimal": _number_text,
    "date": _moment_text,
    "time": _moment_text,
    "dateTime": _moment_text,
    "geopoint": _places_text,
    "geotrace": _places_text,
    "geoshape": _places_text,
}
