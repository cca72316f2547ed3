"""Where a break goes in the record: the instrument's own break lines, filled as answers.

An instrument without them, or whose talk is not open yet, has no place for a break; the screen
says so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ui.questionnaire.sections.plain_text import plain_text
from vetting_desk.clock import on_the_wall
from vetting_desk.forms import Node, Option, Session
from vetting_desk.judgement.roles import by_role, of_kind, with_role

DISTRESS = "distress"
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Break:
    """One break.

    Attributes:
        since: When it began, with a time zone.
        until: When it ended.
        reason: Value of the reason chosen; empty for none.
        steps: Values of what was done in distress.
    """

    since: datetime
    until: datetime
    reason: str = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BreakWords:
    """What the instrument asks of a break, in its own words.

    Attributes:
        reason: Label of the question why.
        reasons: Its options.
        step: Label of the question what was done in distress.
        steps: Its options.
    """

    reason: str
    reasons: tuple[Option, ...]
    step: str
    steps: tuple[Option, ...]


class BreakPlace:
    """The break lines of one session.

    Args:
        session: The live session.
        answer: Commits an answer: reference and value.
        add: Adds an instance to a repeat.
    """

    def __init__(
        self,
        session: Session,
        answer: Callable[[str, str], object],
        add: Callable[[str], bool],
    ) -> None:
        self._session = session
        self._answer = answer
        self._add = add

    def words(self) -> BreakWords | None:
        """Return what the instrument asks of a break; None where it has no place for one now."""
        repeat = self._repeat()
        if repeat is None or self._asked() is None or not repeat.children:
            return None
        roles = {
            name: next(with_role(repeat, name), None) for name in ("break-reason", "distress-step")
        }
        reason, step = roles["break-reason"], roles["distress-step"]
        return BreakWords(
            plain_text(reason.label) if reason is not None else "",
            tuple(reason.options) if reason is not None else (),
            plain_text(step.label) if step is not None else "",
            tuple(step.options) if step is not None else (),
        )

    def talk_goes_on(self) -> bool:
        """Return whether somebody is still being asked: no break is suggested while ratings are written."""
        state = next(with_role(self._session.root, "conversation-state"), None)
        return state is None or not state.value

    def record(self, taken: Break) -> bool:
        """Write one break into the record; False where there is no place for it."""
        asked = self._asked()
        if asked is None:
            return False
        if asked.value != _YES:
            self._answer(asked.reference, _YES)
        repeat = self._repeat()
        if repeat is None or not repeat.relevant:
            return False
        instance = self._free_line(repeat)
        if instance is None:
            return False
        self._fill(instance, taken)
        return True

    def _fill(self, instance: str, taken: Break) -> None:
        values = {
            "break-from": _lexical(taken.since),
            "break-to": _lexical(taken.until),
            "break-reason": taken.reason,
            "distress-step": " ".join(taken.steps),
        }
        for role, value in values.items():
            node = by_role(self._session.node(instance)).get(role)
            if node is not None and value:
                self._answer(node.reference, value)

    def _free_line(self, repeat: Node) -> str | None:
        for instance in repeat.children:
            if not any(node.value for node in by_role(instance).values()):
                return instance.reference
        if not repeat.can_add or not self._add(repeat.reference):
            return None
        return self._session.node(repeat.reference).children[-1].reference

    def _repeat(self) -> Node | None:
        return next(of_kind(self._session.root, "break"), None)

    def _asked(self) -> Node | None:
        """Return the question whether there was a break, where it can be answered now."""
        found = (node for node in with_role(self._session.root, "breaks-taken") if node.relevant)
        return next(found, None)


def _lexical(moment: datetime) -> str:
    return on_the_wall(moment).isoformat(timespec="milliseconds")
