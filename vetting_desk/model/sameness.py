"""What a person decided about two cases: whether they are of one person. Nothing here decides it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.case import CaseRow


class Sameness(StrEnum):
    """What a person decided about two cases.

    `OPEN` takes an earlier decision back: nothing is decided.
    """

    SAME = "same"
    NOT_SAME = "not-same"
    NOT_SURE = "not-sure"
    OPEN = "open"


class Agreement(StrEnum):
    """In what two cases agree or differ, as far as is known; what is not known is not named."""

    NAME = "name"
    NAME_PARTLY = "name-partly"
    BIRTH = "birth"
    BIRTH_NEAR = "birth-near"
    BIRTH_DIFFERS = "birth-differs"
    PAPER = "paper"
    SOUNDS = "sounds"
    """The names sound alike: a run over all cases proposed the two."""


@dataclass(frozen=True, slots=True)
class SamenessDecision:
    """One decision about two cases; the last one counts.

    Attributes:
        id: UUID.
        case_id: The one case.
        other_id: The other.
        sameness: What was decided.
        at: When, by device time.
        officer_name: By whom.
        reason: Why, in words; may be empty where nothing is linked or unlinked by it.
        stands: Whether names, birth and papers of both are still what was decided on.
    """

    id: str
    case_id: str
    other_id: str
    sameness: Sameness
    at: datetime
    officer_name: str
    reason: str
    stands: bool = True


@dataclass(frozen=True, slots=True)
class Alike:
    """A case that is possibly of the same person.

    Attributes:
        row: The case, as the list of cases shows it.
        agreements: In what it agrees with what is known, and in what it differs.
        decision: What was decided about the two last; None if nothing was.
    """

    row: CaseRow
    agreements: tuple[Agreement, ...]
    decision: SamenessDecision | None = None
