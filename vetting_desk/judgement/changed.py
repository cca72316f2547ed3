"""What changed between assessments of one case, item by item, with the evidence that is new; no sums."""

from dataclasses import dataclass

from vetting_desk.judgement.rated import EvidenceLine, IndicatorView, State
from vetting_desk.judgement.views import AssessmentView


@dataclass(frozen=True, slots=True)
class Coding:
    """How one assessment coded an indicator, in words.

    Attributes:
        state: Coded, omitted or open.
        words: Presence, or why it is left out; empty while open, and where it was not asked.
        relevance: In words.
        when: Recency or strength, in words.
    """

    state: State = State.OPEN
    words: str = ""
    relevance: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One indicator through several assessments.

    Attributes:
        id: Such as ``"H1"``.
        label: Its name.
        codings: How each assessment coded it, oldest first.
        changed: True where the last differs from the one before.
        new: Words of the lines that only the last one has, with their side.
        gone: Words of the lines that the one before had and the last has not.
    """

    id: str
    label: str
    codings: tuple[Coding, ...]
    changed: bool
    new: tuple[tuple[str, str], ...]
    gone: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """An item of the plan before.

    Attributes:
        action: What was to be done.
        owner: Who by.
        due: By when.
        again: True where the present plan has it too.
    """

    action: str
    owner: str
    due: str
    again: bool


def changes(views: tuple[AssessmentView, ...]) -> tuple[Change, ...]:
    """Return each indicator through assessments of one case, oldest first; by its number.

    Args:
        views: At least one.
    """
    order: dict[str, IndicatorView] = {}
    for view in reversed(views):
        for each in view.indicators:
            order.setdefault(each.id, each)
    by_id = [{each.id: each for each in view.indicators} for view in views]
    return tuple(_change(each, [known.get(each.id) for known in by_id]) for each in order.values())


def planned(before: AssessmentView, now: AssessmentView) -> tuple[Planned, ...]:
    """Return what was planned before, and whether it is planned still."""
    still = {_plain(item.action) for item in now.plan}
    return tuple(
        Planned(item.action, item.owner, item.due, _plain(item.action) in still)
        for item in before.plan
    )


def _change(named: IndicatorView, found: list[IndicatorView | None]) -> Change:
    codings = tuple(_coding(each) for each in found)
    last = found[-1]
    before = found[-2] if len(found) > 1 else None
    had, has = _lines(before), _lines(last)
    return Change(
        named.id,
        named.label.lstrip("\u200f").removeprefix(named.id).lstrip(" .:★"),
        codings,
        len(codings) > 1 and codings[-1] != codings[-2],
        tuple((line.side.value, line.words) for key, line in has.items() if key not in had),
        tuple((line.side.value, line.words) for key, line in had.items() if key not in has),
    )


def _coding(view: IndicatorView | None) -> Coding:
    if view is None:
        return Coding()
    words = {State.CODED: view.presence.label, State.OMITTED: view.omit_reason.label}
    when = view.recency or view.strength
    return Coding(view.state, words.get(view.state, ""), view.relevance.label, when.label)


def _lines(view: IndicatorView | None) -> dict[str, EvidenceLine]:
    lines = view.evidence if view is not None else ()
    return {_plain(line.words): line for line in lines if line.words and not line.withdrawn}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
