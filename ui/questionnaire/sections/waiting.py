"""Why a section cannot start yet: the questions whose answers open it.

Read from the form's own rule, also where the rule asks a calculation that asks the questions.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from ui.questionnaire.sections.outline import Section
from ui.questionnaire.sections.plain_text import plain_text
from ui.text.quote_text import quoted
from vetting_desk.errors import AnswerError
from vetting_desk.forms import Node, Session, explain

_DEEPEST = 4
_MOST = 2


def why_it_waits(session: Session, section: Section) -> str:
    """Return why `section` cannot start yet, in words; empty where it can.

    Only questions that are there already are named: nobody reads what they may be asked of suicide before they
    heard the notice and agreed.
    """
    if section.pages or not section.group:
        return ""
    deciding = dict.fromkeys(_questions(session, session.node(section.group), _DEEPEST))
    asked = [words for words, there in deciding if there]
    if not asked:
        return QCoreApplication.translate("Answers", "Earlier answers open it.")
    named = [quoted(words) for words in asked[:_MOST]]
    more = "…" if len(deciding) > len(named) else ""
    return QCoreApplication.translate("Answers", "It depends on the answer to {questions}").format(
        questions=in_row(named) + more
    )


def _questions(session: Session, node: Node, deep: int) -> Iterator[tuple[str, bool]]:
    """Yield the questions that decide whether `node` is there, or what it is computed from.

    Of each its words, and whether it is there itself.
    """
    for found in explain(node):
        if found.attribute == "relevant" and found.result == "true":
            continue
        if found.attribute not in {"relevant", "calculation"}:
            continue
        for reference, _value in found.operands:
            yield from _asked(session, reference, deep)


def _asked(session: Session, reference: str, deep: int) -> Iterator[tuple[str, bool]]:
    try:
        node = session.node(reference)
    except AnswerError:
        return
    words = plain_text(node.label)
    if node.kind == "question" and node.control and words:
        yield words, node.relevant
    elif deep and node.kind in {"question", "value"}:
        yield from _questions(session, node, deep - 1)
