"""What a proof is worth that somebody shows, by what is known there; and those headquarters gave out.

*Cannot be judged* never says that the person was not amnestied: it says what is missing. Nor does *not
valid*: it is said of the paper.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.evidence import Outcome

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import ProofPayload


class ProofState(StrEnum):
    """What a proof is worth, by what is known where it is checked."""

    VALID = "valid"
    EXPIRED = "expired"
    REVOKED = "revoked"
    ALTERED = "altered"
    """The key is known, and did not sign this; where it was typed, a letter may be wrong."""
    OTHER_PERSON = "other-person"
    """It is sound, and the name and birth date that were said are not those of it."""
    NOT_YET = "not-yet"
    SUSPENDED = "suspended"
    UNKNOWN_KEY = "unknown-key"
    SPOILT_KEY = "spoilt-key"
    """Somebody else may have had the key."""
    KEY_TIME = "key-time"
    """It says it was issued when its key did not sign yet, or no more."""
    NO_LIST = "no-list"
    OLD_LIST = "old-list"
    LIST_UNSURE = "list-unsure"
    """Nobody can judge who signed the list."""
    LIST_AHEAD = "list-ahead"
    """The list is dated after the time here: one of two clocks is wrong, and nobody can say how old it is."""
    NOT_LOOKED_AT = "revocation-not-looked-at"
    """The revocation list of certificates was not given."""


OUTCOMES: Final = {
    ProofState.VALID: Outcome.VALID,
    ProofState.EXPIRED: Outcome.NOT_VALID,
    ProofState.REVOKED: Outcome.NOT_VALID,
    ProofState.ALTERED: Outcome.NOT_VALID,
    ProofState.OTHER_PERSON: Outcome.NOT_VALID,
}
"""Of all the others nobody can judge; none of them says that the person was not amnestied."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a bearer says aloud.

    Attributes:
        name: In any spelling.
        birth: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; empty where they do not know.
    """

    name: str
    birth: str


@dataclass(frozen=True, slots=True)
class ListLook:
    """The list a proof was judged by.

    Attributes:
        number: Of it.
        made_at: When headquarters made it.
        until: When the next was due.
        with_paper: True if it came with the paper that is judged and from nowhere else.
    """

    number: int
    made_at: datetime
    until: datetime
    with_paper: bool = False


@dataclass(frozen=True, slots=True)
class ProofVerdict:
    """What a proof is worth.

    Attributes:
        state: What it is. number: The proof's own number, 32 hexadecimal digits. issued: When it says it was
        issued. expires: Until when it says it counts. certainty: How exactly the birth date is known. key:
        Which key is said to have signed it. desk_name: Whose key that is; empty where it is not known.
        organisation: The same, by the organisation. training: True for a training organisation's. list: The
        list it was judged by; None for none. why: Why it is revoked or suspended; empty otherwise. since:
        Since when; None otherwise. matches: Whether the name and birth date that were said are those of it;
        None where nothing was compared. typed: True if somebody typed it letter by letter, so that a slip
        may be what does not fit.
    """

    state: ProofState
    number: str
    issued: datetime
    expires: datetime
    certainty: BirthCertainty
    key: str
    desk_name: str = ""
    organisation: str = ""
    training: bool = False
    list: ListLook | None = None
    why: str = ""
    since: datetime | None = None
    matches: bool | None = None
    typed: bool = False

    @property
    def outcome(self) -> Outcome:
        """Valid, not valid, or cannot be judged."""
        return OUTCOMES.get(self.state, Outcome.CANNOT_BE_JUDGED)


@dataclass(frozen=True, slots=True)
class GivenProof:
    """A proof that headquarters gave out.

    Attributes:
        entry_id: Of the entry about it.
        said: What that entry says.
        officer: Who gave it out, by name.
        state: ``counts``, ``ended``, or as on the next list: ``suspended`` or ``revoked``.
        why: Why it counts no more; empty otherwise.
    """

    entry_id: str
    said: "ProofPayload"
    officer: str
    state: str
    why: str
