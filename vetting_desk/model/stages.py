"""Which stage of a case an instrument stands for: one table, for the desk that asks and for headquarters.

Instruments that are not named here, such as an organisation's own, stand for none.
"""

from typing import Final

from vetting_desk.model.case import Stage

_OF: Final = {
    "first-contact": Stage.CONTACT,
    "intake": Stage.INTAKE,
    "eligibility": Stage.INTERVIEW,
    "return-spj": Stage.JUDGEMENT,
    "follow-up": Stage.FOLLOW_UP,
}
_ORDER: Final = tuple(Stage)


def stage_of(instrument_id: str) -> Stage | None:
    """Return the stage a case reaches with an instrument; None if the instrument stands for none."""
    return _OF.get(instrument_id)


def later(one: Stage, other: Stage) -> Stage:
    """Return the later of two stages, in the order of the line on the case page."""
    return max(one, other, key=_ORDER.index)
