"""A form begins with what its case knows; a first contact also with the calls of the case. All of it is marked.

Only a form that asks about a call itself takes anything (`call-state`), and only words that were said for it:
how to reach somebody, what must not be said, what they want. Nobody asked these again until an answer takes
their place (`taken_over`).
"""

from collections.abc import Mapping, Sequence
from typing import Final

from vetting_desk.judgement.person_facts import role_of
from vetting_desk.model import Case
from vetting_desk.model.call import Made
from vetting_desk.operations.interview import taken_over
from vetting_desk.operations.interview.taken_over import Begun

_OF_A_CALL: Final = "call-state"
_ROLES: Final[Mapping[str, tuple[str, ...]]] = {
    "caller": ("caller",),
    "caller-relation": ("relation",),
    "code-word": ("code-word",),
    "contact-route": ("back-to", "back-words"),
    "contact-caution": ("not-say",),
    "help-words": ("want",),
}
"""By the role of a question, the fields of a call it begins with."""
_BESIDE: Final[Mapping[str, tuple[str, ...]]] = {"caller-relation": ("caller", "relation")}
"""By the role of a question, the fields that tell from which call it is begun, if not its own."""
_ALL: Final = frozenset({"contact-caution"})
"""Begun with what every call says: a caution that somebody asked for is never lost."""


def begin(interview: Begun, case: Case, calls: Sequence[Made]) -> None:
    """Begin a form with a case and the words of its calls; later calls count before earlier ones.

    What belongs together comes from one call: no number of one caller with the words of another.

    Args:
        interview: A draft that has just been begun.
        case: Its case.
        calls: Those of its case, the oldest first.
    """
    taken_over.begin(interview, case)
    if not calls:
        return
    nodes = [node for node in interview.session.walk() if node.kind == "question"]
    if not any(role_of(node) == _OF_A_CALL for node in nodes):
        return
    for node in nodes:
        value = _said(calls, role_of(node))
        if value and not node.value:
            interview.take_over(node.reference, value)


def _said(calls: Sequence[Made], role: str) -> str:
    """Return what calls say of a question by its role; empty for nothing."""
    fields = _ROLES.get(role, ())
    if role in _ALL:
        found = (call.words[name] for call in calls for name in fields if call.words.get(name))
        return " · ".join(dict.fromkeys(found))
    for call in reversed(calls):
        if any(call.words.get(name) for name in _BESIDE.get(role, fields)):
            return " · ".join(call.words[name] for name in fields if call.words.get(name))
    return ""
