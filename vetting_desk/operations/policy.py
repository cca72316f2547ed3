"""What the organisation decides for all its desks: asking again, reasons, erasing, retention.

Set at headquarters, carried to a post by the signed answer of its enrolment, kept in the casebook. Only
reads and writes the decision; each rule is kept where it applies.
"""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Final

from vetting_desk.errors import InputError
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, require

KEY: Final = "organisation/policy"
MOST_MINUTES: Final = 24 * 60
MOST_DAYS: Final = 100 * 366


class Purpose(StrEnum):
    """What asks for the passphrase again after a while, and may want a reason."""

    OPEN_CASE = "open-case"
    READ_CLINICAL = "read-clinical"
    EXPORT = "export"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Policy:
    """The organisation's rules.

    Attributes:
        ask_again_minutes: After so many minutes the passphrase is asked again; 0 asks every time. A day by
            default: the idle lock comes long before, and an organisation that wants less says so.
        reasons: For which purposes a reason is wanted.
        erase_after: Failed unlocks after which an officer's slot is destroyed; 0, the default, never.
        retention_days: By stage of a case: days after HQ's acknowledgement until it may be erased; a stage
            that is not named is kept.
    """

    ask_again_minutes: int = MOST_MINUTES
    reasons: tuple[Purpose, ...] = ()
    erase_after: int = 0
    retention_days: dict[str, int] = field(default_factory=dict)


def policy(open_desk: OpenDesk) -> Policy:
    """Return the rules that hold at this desk."""
    kept = open_desk.casebook.settings.get(KEY)
    return from_text(kept) if kept else Policy()


def set_policy(open_desk: OpenDesk, chosen: Policy) -> None:
    """Decide the rules; desks hear of them with the next answer to their enrolment or renewal.

    Raises:
        InputError: If a number is out of its range.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    keep(open_desk, to_text(chosen))


def keep(open_desk: OpenDesk, text: str) -> None:
    """Take over rules, the organisation's own or from its signed answer.

    Raises:
        InputError: If they cannot be read.
    """
    chosen = from_text(text)
    open_desk.casebook.settings.set(KEY, to_text(chosen))
    from vetting_desk.operations import attempts

    attempts.set_limit(open_desk.folder, chosen.erase_after)


def to_text(chosen: Policy) -> str:
    """Write rules as JSON.

    Raises:
        InputError: If a number is out of its range.
    """
    from vetting_desk.model import Stage

    stages = {stage.value for stage in Stage}
    fits = (
        0 <= chosen.ask_again_minutes <= MOST_MINUTES
        and (chosen.erase_after == 0 or 5 <= chosen.erase_after <= 1_000)
        and all(
            stage in stages and 0 <= days <= MOST_DAYS
            for stage, days in chosen.retention_days.items()
        )
    )
    if not fits:
        raise InputError(field="policy", detail="out-of-range")
    return json.dumps(asdict(chosen), sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Policy:
    """Read what `to_text` wrote.

    Raises:
        InputError: If it is something else.
    """
    try:
        content = json.loads(text)
        read = Policy(
            ask_again_minutes=int(content["ask_again_minutes"]),
            reasons=tuple(Purpose(each) for each in content["reasons"]),
            erase_after=int(content["erase_after"]),
            retention_days={str(key): int(days) for key, days in content["retention_days"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(field="policy", detail="format") from error
    to_text(read)
    return read
