"""What the organisation has decided for all its desks: asking again, reasons, erasing, retention.

Reads the rules from the casebook, and defines their form as text. Each rule is enforced where it applies;
deciding them is `deciding`, keeping them `kept_rules`.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Final

from vetting_desk import strict_json
from vetting_desk.errors import InputError
from vetting_desk.operations.access import attempts_file
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.unlocked import HasCasebook

KEY: Final = "organisation/policy"
HALF_AN_HOUR: Final = 30
MOST_MINUTES: Final = 24 * 60
MOST_DAYS: Final = 100 * 366
LEAST_FAILURES: Final = attempts_file.LEAST_LIMIT
MOST_FAILURES: Final = attempts_file.MOST_LIMIT
PANEL: Final = 2
"""How many decision-makers sign a decision, unless the organisation decides otherwise."""
MOST_ON_PANEL: Final = 9
CLAIM_DAYS: Final = 7
"""How long a case taken from a queue stays its owner's, unless the organisation decides otherwise."""
MOST_CLAIM_DAYS: Final = 366
LEAST_SHOWN: Final = 5
"""Figures of fewer people stay hidden, unless the organisation decides otherwise."""
MOST_HIDDEN: Final = 100
RECORDING_DAYS: Final = 0
"""Recordings are kept with their case, unless the organisation decides for how many days."""
CALL_DAYS: Final = 90
"""How long the words of closed and abandoned calls are kept, unless the organisation decides otherwise."""
MOST_SHARE: Final = 100
MAX_LENGTH: Final = 4 * 1024
"""Bytes of rules as text; a manifest carries a quarter of that at the most."""
_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "ask_again_minutes": int,
    "erase_after": int,
    "number": int,
    "reasons": list,
    "retention_days": dict,
}
_SINCE: Final[dict[str, int]] = {
    "panel": PANEL,
    "claim_days": CLAIM_DAYS,
    "least_shown": LEAST_SHOWN,
    "call_days": CALL_DAYS,
    "recording_days": RECORDING_DAYS,
    "second_share": 0,
}
"""Rules that came later: they stand in the text only where they are not as usual."""
_OUTCOMES: Final = "outcomes_kept"
"""The same of the rule by outcome, which is a pair of days for each; none stands where there is none."""


class Purpose(StrEnum):
    """Purposes for which the passphrase is asked again after a while and a reason may be required."""

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
        reasons: For which purposes a reason is required.
        erase_after: Failed unlocks after which an officer's slot is destroyed; 0, the default, never.
        retention_days: By stage of a case: days after HQ's acknowledgement until it may be erased; a stage
            not named is kept for good.
        panel: How many decision-makers have to sign a decision; two by default. It stands in the rules' text
            only where it is another number: desks of earlier programs read the rules as before.
        claim_days: After so many days a claim of a case at headquarters ends by itself; seven by default, and
            written as `panel` is.
        least_shown: In figures over many cases those of fewer people stay hidden; five by default, and one
            hides nothing. As `panel`, it stands in the text only where it is another number.
        call_days: After so many days without a word or a decision, calls of no case lose their words; ninety
            by default, and written as `panel` is.
        outcomes_kept: By sort of outcome (`model.outcome_term.KINDS`): days a decided case is kept at
            headquarters, and days of restricted access after those, until it may be erased. An outcome not
            named goes by its case's stage. It stands in the text only where there is a rule.
        second_share: Of a hundred assessments that rate, so many are drawn to be rated by a second person;
            none by default. As `panel`, it stands in the text only where it is another number.
        recording_days: So many days after a talk was recorded the recording is erased; 0, the default,
            keeps it as long as its case. Written as `panel` is.
        number: Rises with each decision, so that an older one never replaces a newer one; 0 before the
            first. Given by `deciding.set_policy`.
    """

    ask_again_minutes: int = HALF_AN_HOUR
    reasons: tuple[Purpose, ...] = ()
    erase_after: int = 0
    retention_days: dict[str, int] = field(default_factory=dict)
    panel: int = PANEL
    claim_days: int = CLAIM_DAYS
    least_shown: int = LEAST_SHOWN
    call_days: int = CALL_DAYS
    outcomes_kept: dict[str, tuple[int, int]] = field(default_factory=dict)
    second_share: int = 0
    recording_days: int = RECORDING_DAYS
    number: int = 0


@open_door("the rules hold for every officer")
def policy(open_desk: HasCasebook[KeepsSettings]) -> Policy:
    """Return the rules in force at this desk."""
    kept = open_desk.casebook.settings.get(KEY)
    return _as_kept(kept) if kept else Policy()


@lru_cache(maxsize=2)  # headquarters' and a post's
def _as_kept(text: str) -> Policy:
    """Read rules that are in force: nearly every operation asks for them, and they hardly ever change."""
    return from_text(text)


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
        and 1 <= chosen.panel <= MOST_ON_PANEL
        and 1 <= chosen.claim_days <= MOST_CLAIM_DAYS
        and 0 <= chosen.second_share <= MOST_SHARE
        and 1 <= chosen.least_shown <= MOST_HIDDEN
        and 1 <= chosen.call_days <= MOST_DAYS
        and 0 <= chosen.recording_days <= MOST_DAYS
        and all(
            stage in stages and 0 <= days <= MOST_DAYS
            for stage, days in chosen.retention_days.items()
        )
        and (not chosen.outcomes_kept or _outcomes_fit(chosen.outcomes_kept))
    )
    if not fits:
        raise InputError(field="policy", detail="out-of-range")
    content = asdict(chosen)
    for name, usual in _SINCE.items():
        if content[name] == usual:
            del content[name]
    if not chosen.outcomes_kept:
        del content[_OUTCOMES]
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def _outcomes_fit(rules: Mapping[str, tuple[int, int]]) -> bool:
    from vetting_desk.model.outcome_term import KINDS  # of a decision's model, which is heavy

    return all(
        kind in KINDS and 0 <= days <= MOST_DAYS and 1 <= restricted <= MOST_DAYS
        for kind, (days, restricted) in rules.items()
    )


def from_text(text: str) -> Policy:
    """Read what `to_text` wrote.

    Raises:
        InputError: If it is not in that form.
    """
    try:
        read = _read(text)
    except (ValueError, TypeError) as error:
        raise InputError(field="policy", detail="format") from error
    to_text(read)
    return read


def _read(text: str) -> Policy:
    loose = strict_json.read(text.encode(), MAX_LENGTH)
    since, outcomes = dict(_SINCE), {}
    if type(loose) is dict:
        since = {name: loose.pop(name, usual) for name, usual in _SINCE.items()}
        outcomes = _outcomes(loose.pop(_OUTCOMES, {}))
    for name, found in since.items():
        strict_json.require_kind(found, int, name)
    content = strict_json.as_object(loose, _FIELDS)
    reasons = tuple(Purpose(each) for each in content["reasons"])
    if len(set(reasons)) != len(reasons):
        raise strict_json.NotStrictError("twice", "reasons")
    for days in content["retention_days"].values():
        strict_json.require_kind(days, int, "retention_days")
    return Policy(
        ask_again_minutes=content["ask_again_minutes"],
        reasons=reasons,
        erase_after=content["erase_after"],
        retention_days=content["retention_days"],
        **since,
        outcomes_kept=outcomes,
        number=content["number"],
    )


def _outcomes(found: object) -> dict[str, tuple[int, int]]:
    strict_json.require_kind(found, dict, _OUTCOMES)
    rules = {}
    for kind, days in dict(found).items():  # type: ignore[call-overload]
        strict_json.require_kind(days, list, _OUTCOMES)
        kept, restricted = days
        for each in (kept, restricted):
            strict_json.require_kind(each, int, _OUTCOMES)
        rules[kind] = (kept, restricted)
    return rules
