"""The organisation's rules in English words for a terminal: what each says, what differs, what they rest on."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.operations.access.signed_rules import RulesState, differing

if TYPE_CHECKING:
    from vetting_desk.operations.access.policy import Policy
    from vetting_desk.operations.access.signed_rules import RulesStanding, Signed

HEADINGS: Final = {
    "ask_again_minutes": "minutes until the passphrase is asked again",
    "reasons": "acts for which a reason is asked",
    "erase_after": "wrong passphrases until a key is destroyed",
    "retention_days": "days cases are kept, by stage",
    "panel": "decision-makers who sign a decision",
    "claim_days": "days until a claim of a case ends",
    "least_shown": "fewest people a figure may be of",
    "call_days": "days until the words of calls are lost",
    "outcomes_kept": "days decided cases are kept, then restricted, by outcome",
    "second_share": "assessments of a hundred that a second person rates",
    "recording_days": "days until recordings are erased",
}
STATES: Final = {
    RulesState.USUAL: "as every desk begins with, or as headquarters sent them",
    RulesState.UNSIGNED: "put in force by an earlier program; nobody signed them. Look them through and "
    "sign them: organisation rules propose --as-they-are",
    RulesState.SIGNED: "as officers signed them",
    RulesState.ONE: "signed by one officer, and they take two. Nothing is decided or erased by them until "
    "another signs them too: organisation rules sign",
    RulesState.CHANGED: "not what officers signed: somebody may have changed them with tools of their own. "
    "Nothing is decided or erased by them. Put the signed ones back: organisation rules put-back",
    RulesState.REVOKED: "signed or brought by somebody who was revoked from a day before. Nothing is decided "
    "or erased by them. Headquarters looks them through and signs rules anew: organisation rules propose; a "
    "post gets them with headquarters' next return bundle",
}


def lines_of(standing: "RulesStanding") -> list[str]:
    """Return how the rules stand, and what waits for a second officer."""
    if standing.present is None:
        said = ["The rules in force cannot be read."]
    else:
        by = f", signed by {_names(standing.by)}" if standing.by else ""
        said = [f"Rules {standing.present.number} are in force{by}:"]
        said += [
            f"  {heading}: {_value(standing.present, name)}" for name, heading in HEADINGS.items()
        ]
    said.append(f"They are {STATES[standing.state]}.")
    if standing.gone:
        said.append(f"Revoked: {_names(standing.gone)}.")
    if standing.waiting is not None:
        said += _waiting(standing, standing.waiting)
    return said


def json_of(standing: "RulesStanding") -> dict[str, object]:
    """Return the same as an object."""
    return {
        "state": standing.state.value,
        "sound": standing.sound,
        "rules": _object(standing.present) if standing.present else None,
        "signed_by": list(standing.by),
        "revoked": list(standing.gone),
        "signed_as_they_must": standing.good.rules.number if standing.good else None,
        "waiting": None
        if standing.waiting is None
        else {
            "rules": _object(standing.waiting.rules),
            "signed_by": [each.name for each in standing.waiting.by],
            "signed_at": [to_text(each) for each in standing.waiting.at],
        },
    }


def changes(before: "Policy", after: "Policy") -> list[str]:
    """Return what differs between two sets of rules, a line for each rule."""
    return [
        f"  {HEADINGS[name]}: {_value(after, name)} (before: {_value(before, name)})"
        for name in differing(before, after)
    ]


def _waiting(standing: "RulesStanding", waiting: "Signed") -> list[str]:
    from vetting_desk.operations.access.policy import Policy

    number, signed = waiting.rules.number, _names(tuple(each.name for each in waiting.by))
    before = standing.good.rules if standing.good else Policy()
    return [
        f"Rules {number}, signed by {signed} on {to_text(waiting.at[0])}, wait for a second officer:",
        *changes(before, waiting.rules),
        f"Another officer signs them: organisation rules sign --number {number}",
    ]


def _value(rules: "Policy", name: str) -> str:
    value = getattr(rules, name)
    if name == "retention_days":
        return ", ".join(f"{stage} {days}" for stage, days in value.items()) or "kept for good"
    if name == "outcomes_kept":
        pairs = [f"{kind} {days} + {more}" for kind, (days, more) in value.items()]
        return ", ".join(pairs) or "as the stage says"
    if name == "reasons":
        return ", ".join(each.value for each in value) or "none"
    if not value and name in {"erase_after", "recording_days"}:
        return "never"
    return str(value)


def _object(rules: "Policy") -> Mapping[str, object]:
    from dataclasses import asdict

    return asdict(rules)


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(plain(each) for each in names)
