"""Where in a form one does what opens a question that a safeguard keeps shut.

What keeps it shut is a row of `operations.safeguards.table`; who asks is `guarding`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement import said_facts

if TYPE_CHECKING:
    from vetting_desk.forms import Session

_NOTICE: Final = ("notice-state", "agrees", "fact:notice")
OPENED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "age-unknown": ("age-group", "fact:age"),
    "no-guardian": ("guardian", "fact:guardian", "best-interests", "fact:best-interests"),
    "notice-not-given": _NOTICE,
    "notice-not-understood": _NOTICE,
    "notice-declined": _NOTICE,
    "no-common-language": ("interpreter-used", "fact:interpreter", "fact:accepts-interpreter"),
    "interpreter-conflict": ("interpreter-conflict", "fact:interpreter-conflict"),
    "interpreter-not-assigned": (
        "interpreter-code",
        "fact:interpreter-code",
        "fact:interpreter-undertaking",
    ),
    "interviewer-wish": ("interviewer-offer", "fact:interviewer-wish", "fact:interviewer-met"),
    "not-private": ("fact:private",),
    "waiting-for-lawyer": ("fact:lawyer-reached", "fact:lawyer", "fact:confession"),
    "conversation-open": ("conversation-state",),
}
"""By row, whose answer in the form at hand may open what it shuts, as `said_facts.asked` names questions; what
stands here for no row is done on the page of the case."""


@dataclass(frozen=True, slots=True)
class Shut:
    """That a question is shut now.

    Attributes:
        row: The row of the table that keeps it so.
        place: The question of the form whose answer may open it; empty where that is the page of the case.
    """

    row: str
    place: str


def place_of(session: "Session", row: str) -> str:
    """Return the question of a form whose answer may open what a row shuts; empty for none."""
    asked = said_facts.asked(session.form)
    for key in OPENED_BY.get(row, ()):
        paths: Iterable[str] = asked.get(key) or said_facts.with_role(session.form, key)
        for path in paths:
            for node in session.at_path(path):
                if node.relevant and node.control and not node.readonly:
                    return node.reference
    return ""
