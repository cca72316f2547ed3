"""Giving a proof out: by two officers together, on a decision in force that is an amnesty.

The officer at the desk and a second decision-maker, who types their passphrase for this one act, open their
pair's key (`keys`), and the log names both. Neither may have assessed what the decision works from, and
nothing this desk knows of the case may forbid to decide it today: what holds for the decision holds for the
paper. Each proof has a number drawn by chance, so that none comes twice whatever was restored. One that takes
another's place revokes it.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from os import urandom
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import OwnAssessmentError, ProofRefusedError
from vetting_desk.model import BirthDate, DeskKind, Officer, Role
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.decision import AMNESTY, sort_of
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.entry_kinds import PROOF
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access import entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase, open_slot_of
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import known_here, said
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.proofs import keys, list_making, pages, register
from vetting_desk.operations.proofs.needs import IssuingDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import Because

LIFE: Final = timedelta(days=3 * 365)
"""How long a proof counts, unless somebody says otherwise."""
LONGEST: Final = timedelta(days=10 * 366)
MOST_NAMES: Final = 3
MOST_WORDS: Final = 2_000
_BLOCKS: Final = "appealed"
"""The one reason to look at a decision again that takes nothing from the person: their own appeal."""


@dataclass(frozen=True, slots=True)
class ProofWish:
    """What a proof is to be.

    Attributes:
        decision_id: The decision it is of.
        names: One to three spellings of the name, as the bearer says it and as others write it.
        birth: The birth date with its certainty, as the bearer says it.
        language: Of the page; a code such as ``tg``.
        expires: When it ends; None for `LIFE` from now.
        named: Whether the page says what it is about, because the person chose so.
        because: Why it is given out.
        replaces: Number of the proof whose place it takes; empty for none.
        words: What an officer adds for the file; may be empty.
    """

    decision_id: str
    names: tuple[str, ...]
    birth: BirthDate
    language: str
    expires: datetime | None = None
    named: bool = False
    because: "Because" = "first"
    replaces: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Second:
    """The second officer, who types their passphrase.

    Attributes:
        officer_id: Who.
        passphrase: Theirs.
        key_file: Their key file, where their slot asks for one.
    """

    officer_id: str
    passphrase: str
    key_file: Path | None = None

    def __repr__(self) -> str:
        """Say who, and nothing else."""
        return f"Second({self.officer_id!r})"


@door(Action.DECIDE)
def seconds(open_desk: IssuingDesk) -> tuple[Officer, ...]:
    """Return who can be the second beside the officer at the desk, by name.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return tuple(
        each.officer
        for each in open_desk.casebook.officers.list()
        if each.active
        and each.long_term
        and each.officer.role is Role.DECISION_MAKER
        and each.officer.id != open_desk.officer.id
    )


@door(Action.DECIDE)
def offered(open_desk: IssuingDesk, decision_id: str) -> ProofWish:
    """Return what a proof of a decision would be, as a form begins with it: names, birth date, language.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        ProofRefusedError: If no proof can be given out on it.
        SafeguardError: If what this desk knows of the case forbids it.
        PermissionDeniedError: If the role does not allow it.
    """
    found = _decision(open_desk, decision_id)
    case = open_desk.casebook.cases.get(found.entry.case_id)
    earlier = [
        each for each in register.everything(open_desk) if each.said.decision.entry == decision_id
    ]
    names = tuple(dict.fromkeys(each.text for each in case.names))[:MOST_NAMES]
    return ProofWish(
        decision_id,
        names,
        case.birth,
        found.payload.language or "en",
        because="again" if earlier else "first",
        replaces=next((each.said.proof for each in earlier if each.state == register.COUNTS), ""),
    )


@door(Action.DECIDE)
def issue(
    open_desk: IssuingDesk, wish: ProofWish, second: Second, passphrase: str, pin: str = ""
) -> tuple[GivenProof, bytes]:
    """Give a proof out, write it down, and make the list anew.

    Args:
        open_desk: Headquarters.
        wish: What it is to be.
        second: The second officer.
        passphrase: Of the officer at the desk, asked again.
        pin: Of their token; empty without one.

    Returns:
        What is kept of it, and the page as a signed PDF, which is kept nowhere; `page` prints it again.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        ProofRefusedError: If it may not be given out so.
        OwnAssessmentError: If either officer assessed what the decision works from.
        SafeguardError: If what this desk knows of the case forbids it.
        InputError: If a name or the words cannot be taken.
        WrongPassphraseError: If a passphrase is not its officer's.
        UnlockDelayedError: If there were too many failures: wait first.
        TokenError: If the token refuses the PIN, or does not sign.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        EnrolmentError: If an officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.proof import statement as statements

    found = _decision(open_desk, wish.decision_id)
    names, certainty = _names(wish.names), _certainty(wish.birth)
    words = typed_text.answer(wish.words, "words").strip()[:MOST_WORDS]
    now = open_desk.casebook.clock_reading().newest.replace(microsecond=0)
    expires = _expires(now, wish.expires)
    other = _second(open_desk, second.officer_id, found)
    number_of_decision = _next_number(open_desk, wish)
    if not open_desk.token.takes_pin(pin):
        _ = (
            open_desk.keys.signer
        )  # before a passphrase is asked: whether this officer can sign at all
    confirm_passphrase(open_desk, passphrase)
    theirs = open_slot_of(open_desk, other.id, second.passphrase, second.key_file)
    with ExitStack() as stack:
        stack.callback(theirs.wipe)
        if pin:
            open_desk.token.give_pin(pin)
        stack.enter_context(open_desk.token.use())
        stack.enter_context(open_desk.casebook.transaction())
        opening = keys.opened(open_desk, open_desk.secret, other, theirs)
        key_id, key = stack.enter_context(opening)
        salt = urandom(statements.SALT)
        statement = statements.Statement(
            number=urandom(statements.NUMBER),
            issued=now,
            expires=expires,
            certainty=certainty,
            salt=salt,
            digests=_digests(names, wish.birth.text, certainty, salt),
        )
        entries.write(
            open_desk,
            PROOF,
            found.entry.case_id,
            {
                "proof": statement.number.hex(),
                "key": key_id,
                "decision": {"entry": found.entry.id, "digest": found.entry.digest},
                "number_of_decision": number_of_decision,
                "issued": to_text(now),
                "expires": to_text(expires),
                "names": list(names),
                "birth": wish.birth.text,
                "certainty": certainty.value,
                "language": wish.language,
                "named": wish.named,
                "because": wish.because,
                "replaces": wish.replaces,
                "words": words,
                "second": {"id": other.id, "name": other.name, "role": other.role.value},
                "text": statements.sign(statement, key),
            },
            ways=(),
        )
        keys.signed(open_desk, key_id, expires)
        open_desk.casebook.audit.append(
            "proof-given", found.entry.id, {"second": other.id, "name": other.name}
        )
        list_making.publish(open_desk)
        made = register.of_number(open_desk, statement.number.hex())
        return made, pages.pdf_of(open_desk, made)


@door(Action.DECIDE)
def page(open_desk: IssuingDesk, number: str) -> bytes:
    """Return the page of a proof that counts, printed again as it was; logged as taken out.

    Raises:
        NotFoundError: If headquarters gave out none with this number.
        ProofRefusedError: If it counts no more, or not for now.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = register.of_number(open_desk, number)
    if found.state != register.COUNTS:
        raise ProofRefusedError(detail="not-in-force")
    with open_desk.token.use(), open_desk.casebook.transaction():
        if list_making.is_due(open_desk):
            list_making.publish(open_desk)
        return pages.pdf_of(open_desk, found)


def _decision(open_desk: IssuingDesk, decision_id: str) -> Standing:
    """Return a decision on which a proof can be given out today."""
    if open_desk.desk.kind is not DeskKind.HQ:
        raise ProofRefusedError(detail="not-headquarters")
    entry = open_desk.casebook.entries.get(decision_id)
    found = next(
        (each for each in said.decisions(open_desk, entry.case_id) if each.entry.id == decision_id),
        None,
    )
    if found is None or found.state is not DecisionState.IN_FORCE:
        raise ProofRefusedError(detail="not-in-force")
    if sort_of(found.payload.outcome.key) != AMNESTY:
        raise ProofRefusedError(detail="outcome")
    if any(each.payload.because != _BLOCKS for each in found.reopened):
        raise ProofRefusedError(detail="reopened")
    cases.require_kept(open_desk.casebook.cases.get(entry.case_id))
    known_here.require(open_desk, entry.case_id)
    return found


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    from vetting_desk.crypto.proof import spoken

    clean = tuple(dict.fromkeys(typed_text.name(each, "name") for each in names if each.strip()))
    if not 1 <= len(clean) <= MOST_NAMES or not all(spoken.plain(each) for each in clean):
        raise ProofRefusedError(detail="name")
    return clean


def _certainty(birth: BirthDate) -> BirthCertainty:
    from vetting_desk.crypto.proof import spoken

    certainty = birth.certainty
    if certainty is BirthCertainty.NOT_ASKED:
        certainty = BirthCertainty.UNKNOWN
    if len(spoken.birth_part(birth.text, certainty)) != spoken.digits_of(certainty):
        raise ProofRefusedError(detail="birth")
    return certainty


def _expires(now: datetime, wanted: datetime | None) -> datetime:
    expires = (wanted or now + LIFE).replace(microsecond=0)
    if not now < expires <= now + LONGEST:
        raise ProofRefusedError(detail="until")
    return expires


def _second(open_desk: IssuingDesk, officer_id: str, found: Standing) -> Officer:
    """Return the second officer, after checking that neither of the two assessed the case."""
    able = seconds(open_desk)
    if not able:
        raise ProofRefusedError(detail="no-second")
    other = next((each for each in able if each.id == officer_id), None)
    if other is None:
        raise ProofRefusedError(detail="second")
    known = materials.of_case(open_desk, found.entry.case_id)
    for source in (*known.sources, *known.earlier):
        for each in (open_desk.officer, other):
            if each.id in source.assessors:
                raise OwnAssessmentError(officer=each.name, record=source.record.title)
    return other


def _next_number(open_desk: IssuingDesk, wish: ProofWish) -> int:
    """Return which proof of its decision the next one is; check whose place it takes."""
    everything = register.everything(open_desk)
    of_it = [each for each in everything if each.said.decision.entry == wish.decision_id]
    if wish.replaces:
        before = register.of_number(open_desk, wish.replaces)
        case_id = open_desk.casebook.entries.get(wish.decision_id).case_id
        if open_desk.casebook.entries.get(before.entry_id).case_id != case_id:
            raise ProofRefusedError(detail="replaced")
        if any(each.said.replaces == wish.replaces for each in everything):
            raise ProofRefusedError(detail="replaced")
    return max((each.said.number_of_decision for each in of_it), default=0) + 1


def _digests(
    names: tuple[str, ...], birth: str, certainty: BirthCertainty, salt: bytes
) -> tuple[bytes, ...]:
    from vetting_desk.crypto.proof import spoken

    plain = dict.fromkeys(spoken.plain(each) for each in names)
    return tuple(spoken.digest(each, birth, certainty, salt) for each in plain)
