"""Who belongs to a case beside the person it is about, and what they are to each other; nobody is assessed."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from vetting_desk.errors import InputError, RestrictedCaseError, StateError
from vetting_desk.model import Case, new_id
from vetting_desk.model.person import (
    ASSESSED,
    FAMILY,
    Certainty,
    Kin,
    Link,
    Person,
    content_of_link,
    content_of_person,
    link_of,
    person_of,
)
from vetting_desk.model.statement import Stands, Thing, standing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.cases.facts import clean_birth, clean_names
from vetting_desk.operations.passage import saying
from vetting_desk.operations.passage.needs import RecordingDesk, SeeingDesk


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """A person as a case knows them.

    Attributes:
        person: They, as they stand.
        stands: How that came, with what another desk says otherwise.
        reference: Of their own case, where it is here and open to who looks; else empty.
    """

    person: Person
    stands: Stands
    reference: str = ""


@dataclass(frozen=True, slots=True)
class LinkSeen:
    """A link as a case knows it.

    Attributes:
        link: It, as it stands; perhaps taken back.
        stands: How that came, with what another desk says otherwise.
    """

    link: Link
    stands: Stands


@dataclass(frozen=True, slots=True)
class Family:
    """The persons of a case.

    Attributes:
        name: Of the person the case is about.
        reference: The case's.
        persons: All others, in the order in which they were first recorded.
        links: All links, also those taken back.
        named_in: Id and reference of cases in which the person of this one is named.
    """

    name: str
    reference: str
    persons: tuple[PersonSeen, ...]
    links: tuple[LinkSeen, ...]
    named_in: tuple[tuple[str, str], ...] = ()

    def person(self, person_id: str) -> Person | None:
        """Return one of them; None for the person of the case, or for nobody here."""
        return next((each.person for each in self.persons if each.person.id == person_id), None)

    def name_of(self, person_id: str) -> str:
        """Return somebody's main name; empty for nobody here."""
        if person_id == ASSESSED:
            return self.name
        found = self.person(person_id)
        return found.name if found is not None else ""

    def holding(self) -> tuple[Link, ...]:
        """Return the links that were not taken back."""
        return tuple(each.link for each in self.links if each.link.holds)

    def together(self) -> tuple[str, ...]:
        """Return the person of the case and all who are their family, by links that hold, nearest first."""
        near: dict[str, set[str]] = {}
        for link in self.holding():
            if link.kin in FAMILY:
                near.setdefault(link.of, set()).add(link.to)
                near.setdefault(link.to, set()).add(link.of)
        found, waiting = {ASSESSED: None}, deque([ASSESSED])
        order = {each.person.id: place for place, each in enumerate(self.persons)}
        while waiting:
            for other in sorted(
                near.get(waiting.popleft(), ()), key=lambda each: order.get(each, 0)
            ):
                if other not in found:
                    found[other] = None
                    waiting.append(other)
        return tuple(found)


@door(Action.READ_CASES)
def of_case(open_desk: SeeingDesk, case_id: str) -> Family:
    """Return who belongs to a case; it counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    case = books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    said = books.statements.of_case(case_id)
    persons = []
    for person_id, stands in standing(said, Thing.PERSON).items():
        person = person_of(person_id, stands.now.content)
        own = _shown(open_desk, person.case_id)
        persons.append(PersonSeen(person, stands, own.reference if own is not None else ""))
    links = (
        LinkSeen(link_of(link_id, stands.now.content), stands)
        for link_id, stands in standing(said, Thing.LINK).items()
    )
    others = [_shown(open_desk, each) for each in books.statements.naming(case_id)]
    return Family(
        case.names[0].text if case.names else "",
        case.reference,
        tuple(persons),
        tuple(links),
        tuple((each.id, each.reference) for each in others if each is not None),
    )


def _shown(open_desk: SeeingDesk, case_id: str) -> Case | None:
    """Return another case that is here, kept, and open to who is at the desk; None for any other."""
    case = open_desk.casebook.cases.find(case_id) if case_id else None
    if case is None or not case.names:
        return None
    try:
        restricted(open_desk, case_id)
    except RestrictedCaseError:
        return None
    return case


@door(Action.INTERVIEW)
def record(open_desk: RecordingDesk, case_id: str, person: Person, reason: str = "") -> Person:
    """Record a person of a case, or what is known of one from now on; what was said before stays.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        person: They; with an empty id for somebody new. Whether they have a case of their own stays as it is.
        reason: Why it changes; needed for somebody who is known.

    Returns:
        They, with their id.

    Raises:
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    known = saying.one(open_desk, case_id, Thing.PERSON, person.id) if person.id else None
    before = person_of(person.id, known.now.content) if known is not None else None
    clean = Person(
        id=person.id or new_id(),
        names=clean_names(person.names),
        birth=clean_birth(person.birth, open_desk.clock.now().date()),
        lives=saying.words(person.lives, "lives"),
        reach=saying.words(person.reach, "reach"),
        safety=saying.words(person.safety, "safety"),
        contact=before.contact if before is not None else "",
        case_id=before.case_id if before is not None else "",
    )
    why = typed_text.reason(reason) if known is not None else saying.words(reason, "reason")
    saying.say(open_desk, case_id, Thing.PERSON, clean.id, content_of_person(clean), why)
    return clean


@door(Action.INTERVIEW)
def live_together(
    open_desk: RecordingDesk, case_id: str, person_ids: Iterable[str], lives: str, reason: str
) -> None:
    """Record where several persons of a case are, in one go: a family is housed together.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        person_ids: Who; the person of the case is passed over, whose place is a fact.
        lives: Where they are, in words.
        reason: How the officer knows.

    Raises:
        InputError: If there is no place or no reason.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    where, why = saying.words(lives, "lives"), typed_text.reason(reason)
    if not where:
        raise InputError(field="lives", detail="empty")
    with open_desk.casebook.transaction():
        for person_id in dict.fromkeys(person_ids):
            if person_id != ASSESSED:
                now = saying.one(open_desk, case_id, Thing.PERSON, person_id).now.content
                person = replace(person_of(person_id, now), lives=where)
                saying.say(
                    open_desk, case_id, Thing.PERSON, person_id, content_of_person(person), why
                )


@door(Action.INTERVIEW)
def link(
    open_desk: RecordingDesk,
    case_id: str,
    of: str,
    to: str,
    kin: Kin,
    certainty: Certainty,
    reason: str = "",
) -> Link:
    """Record what one person is to another, or how certain that is now.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        of: A person; `ASSESSED` for the one of the case.
        to: Another one; never the one of the case, of whom others are the kin.
        kin: What `to` is to `of`.
        certainty: How certain that is.
        reason: How the officer knows; needed where a link between the two changes.

    Raises:
        InputError: If the two are one person, or there is no reason.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    if to in {ASSESSED, of}:
        raise InputError(field="to", detail="same-person")
    for person_id in {of, to} - {ASSESSED}:
        saying.one(open_desk, case_id, Thing.PERSON, person_id)
    links = saying.of_case(open_desk, case_id, Thing.LINK)
    known = next(
        (
            link_id
            for link_id, stands in links.items()
            if (stands.now.content["of"], stands.now.content["to"]) == (of, to)
        ),
        "",
    )
    why = typed_text.reason(reason) if known else saying.words(reason, "reason")
    made = Link(known or new_id(), of, to, kin, certainty)
    saying.say(open_desk, case_id, Thing.LINK, made.id, content_of_link(made), why)
    return made


@door(Action.INTERVIEW)
def unlink(open_desk: RecordingDesk, case_id: str, link_id: str, reason: str) -> Link:
    """Take a link back: it stays in the history, and `link` has it hold again.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case or link.
        StateError: If it was taken back before, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    stands = saying.one(open_desk, case_id, Thing.LINK, link_id)
    now = link_of(link_id, stands.now.content)
    if not now.holds and not stands.others:
        raise StateError(what="link", state="taken-back", wanted="holding")
    taken = replace(now, holds=False)
    saying.say(open_desk, case_id, Thing.LINK, link_id, content_of_link(taken), why)
    return taken
