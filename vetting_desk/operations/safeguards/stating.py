"""Signing what was recorded of people, so that it travels: facts, alarms, what is kept apart, passages.

Whoever recorded something signs it themselves: at once on the page of a case, and with the record, or on
leaving, in an interview. Who cannot sign then, without a certificate yet or without their token, does so the
next time. What nobody has signed when a bundle is written is passed on by whoever writes it, who names the
giver; a lawyer's finding, that somebody came for an alarm, and an age that two settled are never passed on.
Behind the doors.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import groupby
from typing import Any, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import CertificateError, EnrolmentError, TokenError, TokenPinNeededError
from vetting_desk.model import DeskKind
from vetting_desk.model.fact_standing import knew, settles_age
from vetting_desk.model.said_by import SaidBy
from vetting_desk.model.statement import Statement, Thing
from vetting_desk.operations.access import case_ways, entries
from vetting_desk.operations.safeguards import calling
from vetting_desk.operations.safeguards.needs import StatingDesk, UnsignedDesk
from vetting_desk.store.stated import (
    ALARM,
    APART,
    CAME,
    FACT,
    MOVED,
    SETTLED,
    STATEMENT,
    Waiting,
)

CANNOT_SIGN: Final = (EnrolmentError, TokenError, TokenPinNeededError, CertificateError)
MOST: Final = 200
"""Facts of one entry."""
_OWN: Final = frozenset({CAME, SETTLED})
"""What only who said it signs."""
_URGENT: Final = frozenset({ALARM, CAME})


def state(open_desk: StatingDesk, case_id: str) -> None:
    """Sign what the officer at the desk recorded of a case and has not signed, if they can sign now."""
    mine = [
        each
        for each in open_desk.casebook.stated.waiting(case_id)
        if each.officer_id in {"", open_desk.officer.id}
    ]
    with suppress(*CANNOT_SIGN):
        _sign(open_desk, mine)


def state_all(open_desk: StatingDesk) -> None:
    """Sign what waits, before a bundle is written: one's own, and as passed on what others could not sign.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
    """
    me = open_desk.officer.id
    _sign(
        open_desk,
        [
            each
            for each in open_desk.casebook.stated.waiting()
            if each.officer_id in {"", me} or (not each.carried and each.sort not in _OWN)
        ],
    )


def unsigned(open_desk: UnsignedDesk) -> int:
    """Return of how many cases a post has something to sign that the next bundle takes along."""
    if open_desk.desk.kind is not DeskKind.POST:
        return 0
    mine = {"", open_desk.officer.id}
    waiting = [
        each
        for each in open_desk.casebook.stated.waiting()
        if not each.carried and (each.officer_id in mine or each.sort not in _OWN)
    ]
    return len({each.case_id for each in waiting})


def _sign(open_desk: StatingDesk, found: list[Waiting]) -> None:
    if not found:
        return
    _require_signer(open_desk)
    with open_desk.token.use(), open_desk.casebook.transaction():
        for case_id, of_case in groupby(sorted(found, key=_by_case), key=lambda each: each.case_id):
            _sign_case(open_desk, case_id, list(of_case))


def _by_case(each: Waiting) -> tuple[str, int]:
    order = (FACT, MOVED, ALARM, CAME, APART, SETTLED, STATEMENT)
    return each.case_id, order.index(each.sort)


def _require_signer(open_desk: StatingDesk) -> None:
    """Check that who is at the desk can sign by their own name."""
    from vetting_desk.crypto.certificates import officer_of

    with open_desk.token.use():
        signer = officer_of(open_desk.keys.signer.certificate)
    if signer.id != open_desk.officer.id:
        raise CertificateError(subject=open_desk.officer.name, detail="another officer")


def _sign_case(open_desk: StatingDesk, case_id: str, found: list[Waiting]) -> None:
    from vetting_desk.model import entry_kinds as kinds
    from vetting_desk.model import statement_payloads

    case = open_desk.casebook.cases.get(case_id)
    if not case.names:  # erased
        return
    facts = [each for each in found if each.sort == FACT]
    for some in _pieces(_of_facts(open_desk, case_id, facts)):
        payload = {"facts": [part for _, part in some]}
        _write(open_desk, kinds.FACTS, case_id, payload, [each for each, _ in some])
    making: dict[str, tuple[str, Callable[[StatingDesk, Waiting], dict[str, Any]]]] = {
        MOVED: (kinds.LINE, _line),
        ALARM: (kinds.ALARM, _alarm),
        CAME: (kinds.CAME, _came),
        APART: (kinds.APART, _apart),
        SETTLED: (kinds.SETTLED, _settled),
    }
    for each in found:
        if each.sort in making:
            kind, make = making[each.sort]
            _write(open_desk, kind, case_id, make(open_desk, each), [each])
        elif each.sort == STATEMENT:
            said = open_desk.casebook.statements.get(each.id)
            payload = statement_payloads.payload_for(said, to_text(said.at))
            beside = _bytes_of(open_desk, said)
            _write(open_desk, said.thing.value, case_id, payload, [each], beside)


def _write(
    open_desk: StatingDesk,
    kind: str,
    case_id: str,
    payload: dict[str, Any],
    of: list[Waiting],
    beside: tuple[entries.Attached, ...] = (),
) -> None:
    me = open_desk.officer.id
    ways = case_ways.of_case(open_desk, case_id)
    urgent = of[0].sort in _URGENT
    entry = entries.write(
        open_desk, kind, case_id, payload, attached=beside, ways=ways, urgent=urgent
    )
    for each in of:
        open_desk.casebook.stated.put(each.subject, entry.id, own=each.officer_id in {"", me})


def _bytes_of(open_desk: StatingDesk, said: Statement) -> tuple[entries.Attached, ...]:
    """Return the bytes of a file beside the first entry that names them; later ones go without."""
    contents, sha256 = open_desk.casebook.statements.contents, said.content.get("sha256")
    if said.thing is not Thing.FILE or not sha256:
        return ()
    if contents.sent(sha256, said.case_id) or not contents.holds(said.case_id, sha256):
        return ()
    media, length = said.content["media"], said.content["length"]
    return (entries.Attached("content", sha256, length, media),)


def _of_facts(
    open_desk: StatingDesk, case_id: str, found: Iterable[Waiting]
) -> Iterator[tuple[Waiting, dict[str, Any]]]:
    every = open_desk.casebook.facts.of_case(case_id)
    by_id = {each.id: each for each in every}
    me = open_desk.officer.id
    for each in found:
        fact = by_id[each.id]
        if settles_age(fact, every) and fact.officer_id != me:
            continue  # who settled it signs it
        telling = fact.name in {"adult-stated", "age"} and fact.source.value in {
            "person",
            "together",
        }
        yield (
            each,
            {
                "fact": fact.id,
                "name": fact.name,
                "value": fact.value,
                "source": fact.source.value,
                "at": to_text(fact.at),
                "by": _by(SaidBy(fact.officer_id, fact.officer_name, fact.officer_role)),
                "assessment": fact.assessment_id,
                "title": fact.title,
                "place": fact.reference,
                "replaces": list(fact.replaces),
                "knew": sorted(knew(fact, every)) if telling else [],
                "reason": fact.reason,
            },
        )


def _pieces(
    parts: Iterable[tuple[Waiting, dict[str, Any]]],
) -> Iterator[list[tuple[Waiting, dict[str, Any]]]]:
    every = list(parts)
    for start in range(0, len(every), MOST):
        yield every[start : start + MOST]


def _line(_open_desk: StatingDesk, each: Waiting) -> dict[str, Any]:
    assessment, _, began_with = each.subject.partition(">")
    return {"assessment": assessment, "began_with": began_with}


def _alarm(open_desk: StatingDesk, each: Waiting) -> dict[str, Any]:
    alarm = open_desk.casebook.alarms.get(each.id)
    roles = {known.officer.id: known.officer.role for known in open_desk.casebook.officers.list()}
    role = roles.get(alarm.officer_id)
    return {
        "alarm": alarm.id,
        "assessment": alarm.assessment_id,
        "clinical": alarm.clinical,
        "cause": alarm.cause,
        "at": to_text(alarm.at),
        "by": _by(SaidBy(alarm.officer_id, alarm.officer_name, role.value if role else "")),
        "whom": list(calling.whom(open_desk, alarm.cause)),
    }


def _came(open_desk: StatingDesk, each: Waiting) -> dict[str, Any]:
    came = open_desk.casebook.alarms.came_by_id(each.id)
    return {
        "came": came.id,
        "alarm": came.alarm_id,
        "at": to_text(came.at),
        "by": _by(came.by),
        "done": came.done,
    }


def _apart(open_desk: StatingDesk, each: Waiting) -> dict[str, Any]:
    store = open_desk.casebook.apart
    apart = store.get(each.id)
    return {
        "apart": apart.id,
        "assessment": apart.assessment_id,
        "title": apart.title,
        "cause": apart.cause.value,
        "at": to_text(apart.at),
        "by": _by(store.given_by(each.id)),
        "reason": apart.reason,
    }


def _settled(open_desk: StatingDesk, each: Waiting) -> dict[str, Any]:
    apart, found = open_desk.casebook.apart.settlement(each.id)
    return {
        "settled": found.id,
        "assessment": apart.assessment_id,
        "cause": apart.cause.value,
        "outcome": found.outcome.value,
        "at": to_text(found.at),
        "by": _by(found.by),
        "reason": found.reason,
        "replaces": list(found.replaces),
    }


def _by(said: SaidBy) -> dict[str, str]:
    return {"id": said.officer_id, "name": said.officer_name, "role": said.officer_role}
