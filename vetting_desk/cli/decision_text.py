"""A decision as a terminal shows it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text

if TYPE_CHECKING:
    from vetting_desk.model.decision import DecisionPayload
    from vetting_desk.model.decision_standing import Standing


def heading(found: "Standing") -> str:
    """Return the line of a decision in a list: what it is, what it says, and who has still to speak."""
    when = (
        to_text(found.decided_at)[:10] if found.decided_at else to_text(found.entry.written_at)[:10]
    )
    flaw = f" ({found.flaw.value})" if found.flaw else ""
    waits = ", ".join(plain(each.name) for each in found.waiting_for)
    tail = f"; waits for {waits}" if waits and found.state == "proposed" else ""
    return f"{found.entry.id}  {when}  {found.state.value}{flaw}: {plain(found.payload.outcome.key)}{tail}"


def content(said: "DecisionPayload", records: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the lines of what a decision says, and of the records it rests on, each by title and signer."""
    yield f"Outcome: {plain(said.outcome.key)}: {plain(said.outcome.text)}"
    yield f"Grounds: {', '.join(plain(each.key) for each in said.grounds)}"
    yield f"Reasons: {plain(said.reasons)}"
    for each in said.criteria:
        yield f"  {plain(each.criterion.key)}: {each.result}. {plain(each.reasons)}"
    yield f"Appeal until {said.appeal.until}: {plain(said.appeal.how)}"
    for member in said.panel:
        yield f"Panel: {plain(member.name)}"
    for title, signer in records:
        yield f"Rests on: {plain(title)}, {plain(signer)}"


def voices(found: "Standing") -> Iterator[str]:
    """Yield a line for each who spoke, also those who did not agree to earlier proposals."""
    for each in found.voices:
        words = f": {plain(each.words)}" if each.words else ""
        yield f"{plain(each.officer.name)} {each.stance}, {to_text(each.at)[:10]}{words}"
    for each in found.refused_before:
        yield f"{plain(each.officer.name)} did not agree to an earlier proposal: {plain(each.words)}"
    for reason in found.reopened:
        yield f"To be looked at again ({reason.payload.because}): {plain(reason.payload.words)}"
    if found.superseded_by:
        yield f"Decision {found.superseded_by} took its place."
    for rival in found.rivals:
        yield f"Decision {rival} is in force too, and neither names the other."


def as_json(found: "Standing") -> dict[str, object]:
    """Return a decision for programs: what it says, as it was signed, and how it stands."""
    return {
        "id": found.entry.id,
        "state": found.state.value,
        "flaw": found.flaw.value if found.flaw else None,
        "author": found.author.name,
        "written_at": to_text(found.entry.written_at),
        "decided_at": to_text(found.decided_at) if found.decided_at else None,
        "waiting_for": [each.name for each in found.waiting_for],
        "voices": [
            {"officer": each.officer.name, "stance": each.stance, "words": each.words}
            for each in found.voices
        ],
        "superseded_by": found.superseded_by or None,
        "rivals": list(found.rivals),
        "says": found.payload.model_dump(mode="json"),
    }
