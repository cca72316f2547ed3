"""Signing a decision from a member's machine: its case is brought into the member's book, and goes with it.

The book is a copy in a folder that goes with the block (`members.opened`). In it stand all records and entries
that the database has of the case, so that the same rules are asked as at the return desk (`decisions.deciding`,
and with them the safeguards). What was signed is kept in the database if nothing came since; the return desk
brings it home, where it counts and goes to the post. Preparing a decision is the return desk's.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Case
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import deciding, said
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.registry import bringing
from vetting_desk.operations.registry.needs import SigningDesk

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proposed decision, and what its panel works from.

    Attributes:
        case: The case.
        standing: How it stands, with all that it says.
        records: Titles and signers of the records it works from, oldest first.
        saw: What to name when one signs: a digest of all that is known of the case.
    """

    case: Case
    standing: Standing
    records: tuple[tuple[str, str], ...]
    saw: str


@door(Action.BE_HEARD)
def waiting(member: SigningDesk, registry: "PostgresRegistry", case_id: str) -> Waiting:
    """Return the decision of a case that waits for its panel; the registry's log keeps that it was opened.

    Raises:
        NotFoundError: If there is no such case, this login does not see it, or none waits.
        ReasonElsewhereError: If opening the case takes a reason.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        RegistryError: If the database cannot be reached, or these keys do not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    bringing.bring_to_read(member, registry, case_id)
    registry.audit.append("case-opened", case_id, {})
    standing = _proposed(member, case_id)
    known = materials.of_case(member, case_id)
    records = tuple((each.record.title, each.record.officer_name) for each in known.sources)
    return Waiting(known.case, standing, records, known.saw)


@door(Action.DECIDE)
def sign(
    member: SigningDesk,
    registry: "PostgresRegistry",
    case_id: str,
    saw: str,
    passphrase: str,
    words: str = "",
    pin: str = "",
    *,
    dissents: bool = False,
) -> Standing:
    """Sign the decision of a case that waits, as a member of its panel, or say why not.

    Args:
        member: The member's folder, opened; it holds the officer's signing keys.
        registry: The registry, as its login sees it.
        case_id: The case.
        saw: As `waiting` said it.
        passphrase: The folder's, asked again.
        words: What they add; of who dissents, why.
        pin: Of the officer's token; empty without one.
        dissents: True to say that one does not agree.

    Raises:
        NotFoundError: If there is no such case, this login does not see it, or no decision waits.
        ReasonElsewhereError: If opening the case takes a reason.
        ArrivedMeanwhileError: If something came, or somebody else signed, meanwhile; nothing was kept.
        DecisionError: As `decisions.deciding`.
        SafeguardError: If what is known of the case forbids it.
        StateError: If the folder holds no keys that sign.
        WrongPassphraseError: If it is not the folder's passphrase.
        RegistryError: If the database cannot be reached, or does not allow it.
        PermissionDeniedError: If the role does not allow it.
    """
    if not member.secret.signing_key and not member.secret.token:
        raise StateError(what="folder", state="without signing keys", wanted="signing keys")
    seen = registry.decisions.version(case_id)
    bringing.bring_to_read(member, registry, case_id)
    before = {each.id for each in member.casebook.entries.list(case_id)}
    decision = _proposed(member, case_id).entry.id
    if dissents:
        standing = deciding.dissent(member, decision, saw, passphrase, words, pin)
    else:
        standing = deciding.sign(member, decision, saw, passphrase, words, pin)
    books = member.casebook
    with registry.unit_of_work():
        for entry in books.entries.list(case_id):
            if entry.id in before:
                continue
            for file in entry.files:
                registry.keep_blob([books.blobs.get(file.sha256)], file.length)
            name = next(each.sha256 for each in entry.files if each.name == MEMBER)
            registry.decisions.decide(entry, parse_entry(books.blobs.get(name)), seen)
            seen = registry.decisions.version(case_id)
    return standing


def _proposed(member: SigningDesk, case_id: str) -> Standing:
    for each in said.decisions(member, case_id):
        if each.state is DecisionState.PROPOSED:
            return each
    raise NotFoundError(what="decision", id=case_id)
