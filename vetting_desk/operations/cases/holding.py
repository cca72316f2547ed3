"""Which desk holds a case: seen, handed over to another desk, accepted there, or taken over with a reason.

One desk holds a case's names and papers; all else is its author's entry, so that headquarters decides while a
post works. A handover counts when it is accepted: until then the giver holds, for a stick may be lost.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from vetting_desk.errors import StateError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    DeskKind,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    Stage,
)
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.holding import CaseOffered, CaseTaken, HoldingState, standing
from vetting_desk.operations.access import case_ways, entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import kept, unjudged
from vetting_desk.operations.cases.facts import person_part
from vetting_desk.operations.cases.needs import (
    GivingDesk,
    HeldDesk,
    OfferedDesk,
    TakingDesk,
)


@dataclass(frozen=True, slots=True)
class Holding:
    """Which desk holds a case.

    Attributes:
        state: How it stands for this desk.
        holders: The desks that hold it, by name; two where it forked.
        offers: Where it is offered, and nobody has accepted yet.
        taken: Who took it, oldest first.
        may_give: Whether this officer may hand it over.
        may_take_over: Whether this officer may take it over with a reason.
        unjudged_at: The desks, by name, that could not judge that this one took it: see `unjudged`.
        claimed: The desks, by name, that say they took it, which nobody here could judge.
        lost_at: The desks, by name, that have it that headquarters took it, which does not count here any more.
    """

    state: HoldingState
    holders: tuple[str, ...]
    offers: tuple[CaseOffered, ...]
    taken: tuple[CaseTaken, ...]
    may_give: bool
    may_take_over: bool
    unjudged_at: tuple[str, ...] = ()
    claimed: tuple[str, ...] = ()
    lost_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """A case that is offered to this desk.

    Attributes:
        offer: The offer.
        reference: The case's number for people.
        name: Its main name.
    """

    offer: CaseOffered
    reference: str
    name: str


@door(Action.READ_CASES)
def of_case(open_desk: HeldDesk, case_id: str) -> Holding:
    """Return which desk holds a case.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    ids, offers = kept.holders(open_desk, case_id), books.holdings.open_offers(case_id)
    state = kept.state(open_desk, ids)
    if state is HoldingState.HERE and offers:
        state = HoldingState.OFFERED
    elsewhere = unjudged.where(open_desk, case_id)
    gives = may(open_desk.officer, Action.HAND_OVER)
    return Holding(
        state=state,
        holders=tuple(kept.name_of(open_desk, case_id, each) for each in ids),
        offers=tuple(offers),
        taken=tuple(books.holdings.taken(case_id)),
        unjudged_at=elsewhere,
        claimed=unjudged.claimed(open_desk, case_id),
        lost_at=tuple(dict.fromkeys(unjudged.lost(open_desk, case_id).values())),
        may_give=gives and state in {HoldingState.HERE, HoldingState.OFFERED},
        may_take_over=gives
        and (state in {HoldingState.ELSEWHERE, HoldingState.FORKED} or bool(elsewhere)),
    )


@door(Action.READ_CASES)
def targets(open_desk: HeldDesk) -> list[tuple[str, str]]:
    """Return the desks to which a case can be handed over, id and name.

    At a post that is headquarters, which hands it on.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    peers = open_desk.casebook.peers.list()
    return [
        (each.desk_id, each.name)
        for each in peers
        if each.trusted and each.desk_id != open_desk.desk.id
    ]


@door(Action.READ_CASES)
def offered(open_desk: OfferedDesk) -> list[Offered]:
    """Return the cases that are offered to this desk, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = []
    for offer in _open(open_desk):
        person = _payload(open_desk, offer.id)["person"]
        name = next((each["text"] for each in person["names"] if each["kind"] == "primary"), "")
        found.append(Offered(offer, person["reference"], name))
    return found


@door(Action.HAND_OVER)
def hand_over(open_desk: GivingDesk, case_id: str, desk_id: str, words: str = "") -> CaseOffered:
    """Offer a case to another desk, with what it says of its person; this desk holds it until that accepts.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        desk_id: The other desk, one of `targets`.
        words: What it has to know.

    Raises:
        NotFoundError: If there is no such case or desk.
        StateError: If the case was erased or withdrawn.
        HeldElsewhereError: If this desk does not hold it.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.entry_kinds import OFFERED
    from vetting_desk.registry.holding import bring

    books, said = open_desk.casebook, typed_text.answer(words, "words").strip()
    case, to = books.cases.get(case_id), books.peers.get(desk_id)
    kept.require_kept(case)
    kept.require_held(open_desk, case_id)
    opener = books.cases.desk_of(case_id)
    stand = [each.id for each in standing(books.holdings.taken(case_id))]
    payload = {
        "to": {"id": to.desk_id, "name": to.name},
        "opened_by": {"id": opener, "name": kept.name_of(open_desk, case_id, opener)},
        "person": person_part(case),
        "after": stand,
        "words": said,
    }
    with open_desk.token.use(), books.transaction():
        # To headquarters, or from there to the desk itself.
        ways = (desk_id,) if open_desk.desk.kind is DeskKind.HQ else (entries.TO_HEADQUARTERS,)
        entry = entries.write(open_desk, OFFERED, case_id, payload, ways=ways)
        offer = CaseOffered(
            entry.id, case_id, open_desk.desk.id, open_desk.desk.name, to.desk_id, to.name,
            tuple(stand), entry.written_at, entry.author_name, said,
        )  # fmt: skip
        books.holdings.add_offer(offer)
        bring(books, case_id, frozenset({desk_id}))
    return offer


@door(Action.CHANGE_CASES)
def accept(open_desk: TakingDesk, offer_id: str) -> Case:
    """Accept a case that is offered to this desk, which holds it from now on.

    What came with the offer counts from then on: facts, alarms, persons and passages, calls.

    Returns:
        The case, as the giver knew its person.

    Raises:
        StateError: If nothing is offered to this desk under this id, or it was accepted.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.entries import count_waiting

    books = open_desk.casebook
    found = {each.id: each for each in _open(open_desk)}
    if offer_id not in found:
        raise StateError(what="offer", state="accepted", wanted="open")
    offer, said = found[offer_id], _payload(open_desk, offer_id)
    entry = books.entries.get(offer_id)
    with open_desk.token.use(), books.transaction():
        if books.cases.find(offer.case_id) is None:
            opened = said["opened_by"]["id"]
            books.cases.add(_case(offer.case_id, said["person"], open_desk.clock.now()), opened)
        ref = {"entry": entry.id, "digest": entry.digest}
        _take(open_desk, offer.case_id, ref, offer.after, "")
        count_waiting(books, offer.case_id)
    return books.cases.get(offer.case_id)


@door(Action.HAND_OVER)
def take_over(open_desk: TakingDesk, case_id: str, reason: str) -> CaseTaken:
    """Take a case over, as a supervisor and with a reason: its desk is gone, or two desks hold it.

    Also once more, where another desk could not judge that this one took it.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn, or this desk alone holds it, as every other knows.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    kept.require_kept(open_desk.casebook.cases.get(case_id))
    here = kept.state(open_desk, kept.holders(open_desk, case_id)) is HoldingState.HERE
    if here and not unjudged.where(open_desk, case_id):
        raise StateError(what="case", state="here", wanted="elsewhere")
    stand = tuple(each.id for each in standing(open_desk.casebook.holdings.taken(case_id)))
    gone = tuple(unjudged.lost(open_desk, case_id))
    with open_desk.token.use(), open_desk.casebook.transaction():
        return _take(open_desk, case_id, None, (*stand, *gone), words)


def _take(
    open_desk: TakingDesk,
    case_id: str,
    offer: dict[str, str] | None,
    after: tuple[str, ...],
    words: str,
) -> CaseTaken:
    from vetting_desk.model.entry_kinds import TAKEN
    from vetting_desk.registry.holding import bring, everybody

    books = open_desk.casebook
    ways = case_ways.of_case(open_desk, case_id)
    payload = {"offer": offer, "after": list(after), "words": words}
    entry = entries.write(open_desk, TAKEN, case_id, payload, ways=ways)
    taken = CaseTaken(
        entry.id, case_id, open_desk.desk.id, open_desk.desk.name, offer["entry"] if offer else "",
        after, entry.written_at, entry.author_name, words,
    )  # fmt: skip
    books.holdings.add_taken(taken)
    bring(books, case_id, everybody(books, case_id))
    return taken


def _open(open_desk: OfferedDesk) -> list[CaseOffered]:
    """Return the offers to this desk that are open; none of a case that was erased here."""
    books = open_desk.casebook
    offers = books.holdings.offered_to(open_desk.desk.id)
    return [each for each in offers if books.entries.get(each.id).files]


def _payload(open_desk: OfferedDesk, offer_id: str) -> dict[str, Any]:
    entry = open_desk.casebook.entries.get(offer_id)
    name = next(each.sha256 for each in entry.files if each.name == MEMBER)
    return parse_entry(open_desk.casebook.blobs.get(name)).payload


def _case(case_id: str, said: dict[str, Any], now: datetime) -> Case:
    return Case(
        id=case_id,
        reference=said["reference"],
        names=tuple(
            PersonName(each["text"], NameScript(each["script"]), NameKind(each["kind"]))
            for each in said["names"]
        ),
        birth=BirthDate(said["birth"], BirthCertainty(said["birth_certainty"])),
        stage=Stage(said["stage"]) if said["stage"] else Stage.CONTACT,
        created_at=now,
        changed_at=now,
        papers=tuple(Paper(each["number"], PaperKind(each["kind"])) for each in said["papers"]),
    )
