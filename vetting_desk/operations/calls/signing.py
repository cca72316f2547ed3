"""What was made of calls as signed entries: at once where the officer can sign, else with the next bundle.

Behind the doors. Whoever writes a bundle passes on what another could not sign, and names them.
"""

from contextlib import suppress
from typing import Any

from vetting_desk.clock import to_text
from vetting_desk.model.call import CallAct, Made
from vetting_desk.operations.access import case_ways, entries
from vetting_desk.operations.calls.needs import SigningDesk
from vetting_desk.operations.cases.facts import person_part
from vetting_desk.operations.safeguards.stating import CANNOT_SIGN


def sign_own(open_desk: SigningDesk) -> None:
    """Sign what the officer at the desk made of calls, if they can sign now."""
    with suppress(*CANNOT_SIGN):
        _sign(open_desk, open_desk.officer.id)


def sign_all(open_desk: SigningDesk) -> None:
    """Sign all that waits, before a bundle is written.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
    """
    _sign(open_desk, "")


def _sign(open_desk: SigningDesk, officer_id: str) -> None:
    waiting = [
        each
        for each in open_desk.casebook.call_acts.unsigned()
        if not officer_id or each.officer_id == officer_id
    ]
    if not waiting:
        return
    with open_desk.token.use(), open_desk.casebook.transaction():
        for each in waiting:
            _write(open_desk, each)


def _write(open_desk: SigningDesk, made: Made) -> None:
    from vetting_desk.model import entry_kinds as kinds

    books = open_desk.casebook
    by = {"id": made.officer_id, "name": made.officer_name, "role": made.officer_role}
    base: dict[str, Any] = {"call": made.call_id, "by": by, "at": to_text(made.at)}
    if made.act in {CallAct.CLOSED, CallAct.REOPENED}:
        began = made.begun_at or made.at
        closed = base | {
            "day": began.date().isoformat(),
            "caller": made.words.get("caller", ""),
            "why": made.why or "open-again",
            "replaces": made.undoes.split(),
        }
        entries.write(open_desk, kinds.CLOSED, "", closed, entry_id=made.id, ways=_ways(open_desk))
        return
    case = books.cases.get(made.case_id)
    if not case.names:  # erased
        return
    ways = case_ways.of_case(open_desk, made.case_id)
    if made.act is CallAct.PARTED:
        joined = books.entries.find(made.undoes)
        if joined is None:  # it was never signed, and nobody has heard of it
            return
        ref = {"entry": joined.id, "digest": joined.digest}
        parted = base | {"joined": ref}
        entries.write(open_desk, kinds.PARTED, case.id, parted, entry_id=made.id, ways=ways)
        return
    whole = base | {
        "story": made.story,
        "began": to_text(made.begun_at or made.at),
        "ended": to_text(made.ended_at or made.at),
        "taken_by": made.taken_by,
        "person": person_part(case),
        "opened_by": books.cases.desk_of(case.id) or open_desk.desk.id,
        "said": dict(made.words),
    }
    entries.write(open_desk, kinds.CALL, case.id, whole, entry_id=made.id, ways=ways)


def _ways(open_desk: SigningDesk) -> tuple[str, ...]:
    from vetting_desk.model import DeskKind

    return () if open_desk.desk.kind is DeskKind.HQ else (entries.TO_HEADQUARTERS,)
