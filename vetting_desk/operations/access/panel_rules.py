"""How many decision-makers the organisation's rules asked for, and since when this desk knows it.

A decision says itself how many signatures it needs; whether that is what the rules asked for is judged by the
rules the desk keeps: at headquarters those it decided, at a post those that came signed from there. A set of
rules is known here no earlier than it was in force, so that at a moment the last one known by then may have
counted, or one that came later; the mildest of them is held against a decision, since nobody is to be told that
a decision is void because a stick was late. Behind the doors of deciding.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

from vetting_desk.clock import from_text, to_text
from vetting_desk.operations.access.policy import PANEL, Policy, policy
from vetting_desk.operations.access.stores import KeepsSettings, TellsTime
from vetting_desk.operations.access.unlocked import HasCasebook

KEY: Final = "organisation/panels"
"""Setting: number, size of the panel and moment of each set of rules that changed it, oldest first."""
MOST: Final = 1_000
"""Sets of rules that are remembered; of more the oldest are forgotten."""


class RememberingBooks(KeepsSettings, TellsTime, Protocol):
    """A casebook in which it is remembered what the rules asked for."""


class RememberingDesk(Protocol):
    """A desk at which it is remembered what the rules asked for."""

    @property
    def casebook(self) -> RememberingBooks:
        """The open store."""


def begin(open_desk: RememberingDesk) -> None:
    """Remember the rules that count until others take their place; call it before the first change."""
    if not _known(open_desk):
        present = policy(open_desk)
        _keep(open_desk, [(present.number, present.panel, "")])


def remember(open_desk: RememberingDesk) -> None:
    """Remember the rules that count from now on; no effect where they ask for as many as before."""
    chosen, known = policy(open_desk), _known(open_desk)
    if known and known[-1][1] == chosen.panel:
        return
    since = to_text(open_desk.casebook.clock_reading().newest)
    _keep(open_desk, [*known, (chosen.number, chosen.panel, since)])


def asked_at(open_desk: HasCasebook[KeepsSettings], moment: datetime) -> int:
    """Return the fewest decision-makers that any set of rules asks for which may have counted at a moment.

    A desk that knows of no rules goes by what every desk begins with.
    """
    known = _known(open_desk) or [(0, policy(open_desk).panel, "")]
    begun = [panel for _, panel, since in known if not since or from_text(since) <= moment]
    later = [panel for _, panel, since in known if since and from_text(since) > moment]
    return min([*(begun[-1:] or [PANEL]), *later])


def fits(
    open_desk: HasCasebook[KeepsSettings],
    signed: Sequence[tuple[Policy, Sequence[datetime]]],
    slack: timedelta,
) -> bool:
    """Return whether what is remembered is what signed rules say, as far back as any were signed.

    Args:
        open_desk: Headquarters.
        signed: Rules that counted, the oldest first, and when each officer signed them.
        slack: So long after the last of them signed may be remembered as the moment.
    """
    if not signed:
        return True
    first, known = signed[0][0].number, _known(open_desk)
    said = {rules.number: (rules.panel, min(at), max(at) + slack) for rules, at in signed}
    later = [each for each in known if each[0] >= first]
    if any(not number and panel != PANEL for number, panel, _ in known):
        return False
    for number, panel, since in later:
        if number not in said or not since:
            return False
        size, begins, ends = said[number]
        if panel != size or not begins <= from_text(since) <= ends:
            return False
    size = known[len(known) - len(later) - 1][1] if len(known) > len(later) else PANEL
    changes = []
    for rules, _ in signed:
        if rules.panel != size:
            changes.append(rules.number)
            size = rules.panel
    return changes[-MOST:] == [number for number, _, _ in later][-MOST:]


def put_back(
    open_desk: RememberingDesk, signed: Sequence[tuple[Policy, Sequence[datetime]]]
) -> None:
    """Remember what signed rules say, from the first that were signed on.

    Args:
        open_desk: Headquarters.
        signed: As for `fits`.
    """
    if not signed:
        return
    known = [
        (number, panel if number else PANEL, since)
        for number, panel, since in _known(open_desk)
        if number < signed[0][0].number
    ]
    size = known[-1][1] if known else PANEL
    for rules, at in signed:
        if rules.panel != size:
            known.append((rules.number, rules.panel, to_text(max(at))))
            size = rules.panel
    _keep(open_desk, known or [(0, PANEL, "")])


def _keep(open_desk: RememberingDesk, known: list[tuple[int, int, str]]) -> None:
    open_desk.casebook.settings.set(KEY, json.dumps(known[-MOST:], separators=(",", ":")))


def _known(open_desk: HasCasebook[KeepsSettings]) -> list[tuple[int, int, str]]:
    kept = open_desk.casebook.settings.get(KEY)
    return [tuple(each) for each in json.loads(kept)] if kept else []
