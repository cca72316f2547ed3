"""A person of a case gets a case of their own: by their own contact, and by nothing that others say of them."""

from dataclasses import replace

from vetting_desk.errors import InputError, OwnContactError, StateError
from vetting_desk.model import Case
from vetting_desk.model.person import Person, content_of_person, person_of
from vetting_desk.model.statement import Thing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.kept import require_kept
from vetting_desk.operations.passage import saying
from vetting_desk.operations.passage.needs import OpeningDesk


@door(Action.CHANGE_CASES)
def open_case(open_desk: OpeningDesk, case_id: str, person_id: str, contact: str) -> Case:
    """Open a case for a person who made contact themselves.

    It begins with their names and birth, and with nothing else that others said of them: not their safety, not
    whom they belong to.

    Args:
        open_desk: The unlocked desk.
        case_id: The case in which they are named.
        person_id: They.
        contact: How and when they themselves made contact, in words.

    Raises:
        OwnContactError: If nobody says how they made contact: relatives have no case by the word of others.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If they have a case, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    words = _contact(contact)
    person = _without_case(open_desk, case_id, person_id)
    with open_desk.casebook.transaction():
        case = cases.create_case(open_desk, person.names, person.birth)
        now = replace(person, contact=words, case_id=case.id)
        saying.say(open_desk, case_id, Thing.PERSON, person_id, content_of_person(now), words)
    return case


@door(Action.CHANGE_CASES)
def join(
    open_desk: OpeningDesk, case_id: str, person_id: str, reference: str, contact: str
) -> Case:
    """Say that a person has a case: the one of this reference, which they began themselves.

    Raises:
        OwnContactError: If nobody says how they made contact.
        InputError: If no case has this reference.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If they have a case, it is the one in which they are named, or one was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    words = _contact(contact)
    person = _without_case(open_desk, case_id, person_id)
    case = open_desk.casebook.cases.by_reference(reference.strip())
    if case is None:
        raise InputError(field="reference", detail="unknown")
    require_kept(case)
    if case.id == case_id:
        raise StateError(what="person", state="of-this-case", wanted="another-case")
    now = replace(person, contact=words, case_id=case.id)
    saying.say(open_desk, case_id, Thing.PERSON, person_id, content_of_person(now), words)
    return case


@door(Action.CHANGE_CASES)
def part(open_desk: OpeningDesk, case_id: str, person_id: str, reason: str) -> None:
    """Take back that a person has a case of their own; the case itself stays.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case, or no such person in it.
        StateError: If they have none, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    stands = saying.one(open_desk, case_id, Thing.PERSON, person_id)
    person = person_of(person_id, stands.now.content)
    if not person.case_id:
        raise StateError(what="person", state="without-a-case", wanted="with-a-case")
    now = replace(person, case_id="")
    saying.say(open_desk, case_id, Thing.PERSON, person_id, content_of_person(now), why)


def _contact(text: str) -> str:
    words = saying.words(text, "contact")
    if not words:
        raise OwnContactError
    return words


def _without_case(open_desk: OpeningDesk, case_id: str, person_id: str) -> Person:
    stands = saying.one(open_desk, case_id, Thing.PERSON, person_id)
    person = person_of(person_id, stands.now.content)
    if person.case_id:
        raise StateError(what="person", state="with-a-case", wanted="without-a-case")
    return person
