"""What the organisation decides for all its desks: asking again, reasons, erasing, retention.

Set at headquarters with a rising number, carried to posts by the signed answer of an enrolment and by return
bundles, kept in the casebook. Only reads and writes the decision; each rule is kept where it applies.
"""

import json
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Final

from vetting_desk.errors import EnrolmentError, InputError
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, may, require

KEY: Final = "organisation/policy"
HALF_AN_HOUR: Final = 30
MOST_MINUTES: Final = 24 * 60
MOST_DAYS: Final = 100 * 366
LEAST_FAILURES: Final = 5
MOST_FAILURES: Final = 1_000


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
        ask_again_minutes: After so many minutes the passphrase is asked again; 0 asks every time.
            Half an hour by default.
        reasons: For which purposes a reason is wanted.
        erase_after: Failed unlocks after which an officer's slot is destroyed; 0, the default, never.
        retention_days: By stage of a case: days after HQ's acknowledgement until it may be erased; a stage
            that is not named is kept.
        number: Rises with each decision, so that an older one never takes a newer one's place; 0 before the
            first. Given by `set_policy`.
    """

    ask_again_minutes: int = HALF_AN_HOUR
    reasons: tuple[Purpose, ...] = ()
    erase_after: int = 0
    retention_days: dict[str, int] = field(default_factory=dict)
    number: int = 0


def policy(open_desk: OpenDesk) -> Policy:
    """Return the rules that hold at this desk."""
    kept = open_desk.casebook.settings.get(KEY)
    return from_text(kept) if kept else Policy()


def set_policy(open_desk: OpenDesk, chosen: Policy) -> Policy:
    """Decide the rules at headquarters; posts hear of them with the next return bundle or renewal.

    Returns:
        The rules with their new number; the log tells what was decided.

    Raises:
        InputError: If a number is out of its range.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    decided = replace(chosen, number=policy(open_desk).number + 1)
    keep(open_desk, to_text(decided))
    return decided


def keep(open_desk: OpenDesk, text: str) -> bool:
    """Take over rules, the organisation's own or from its signed answer, unless newer ones are here already.

    Returns:
        False if what is here is newer.

    Raises:
        InputError: If they cannot be read.
    """
    chosen = from_text(text)
    if chosen.number < policy(open_desk).number:
        return False
    with open_desk.casebook.transaction():
        open_desk.casebook.settings.set(KEY, to_text(chosen))
        open_desk.casebook.audit.append("policy-set", str(chosen.number), asdict(chosen))
    follow(open_desk)
    return True


def take_over(open_desk: OpenDesk, text: str, signed_by: Officer) -> str:
    """Take over rules that came with a return bundle.

    Args:
        open_desk: The post; inside the transaction that takes the bundle in.
        text: As `to_text` writes.
        signed_by: The officer of headquarters who signed the bundle; only one who may enrol decides rules.

    Returns:
        Empty if they are in force now, else a flag for the bundle: ``policy-refused`` or ``policy-older``.
    """
    if not may(signed_by, Action.ENROL):
        return "policy-refused"
    try:
        return "" if keep(open_desk, text) else "policy-older"
    except InputError:
        return "policy-refused"


def follow(open_desk: OpenDesk) -> None:
    """Tell the unlocking, which cannot read the casebook, what the rules here say; harmless if it knows."""
    from vetting_desk.operations import attempts

    attempts.set_limit(open_desk.folder, policy(open_desk).erase_after)


def to_text(chosen: Policy) -> str:
    """Write rules as JSON.

    Raises:
        InputError: If a number is out of its range.
    """
    from vetting_desk.model import Stage

    stages = {stage.value for stage in Stage}
    fits = (
        0 <= chosen.ask_again_minutes <= MOST_MINUTES
        and (chosen.erase_after == 0 or LEAST_FAILURES <= chosen.erase_after <= MOST_FAILURES)
        and 0 <= chosen.number < 2**53
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
            number=int(content.get("number", 0)),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(field="policy", detail="format") from error
    to_text(read)
    return read
