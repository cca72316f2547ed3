"""The stage a case reaches with each instrument; used by the desk that interviews and by headquarters.

Instruments not listed here, such as a travel check, a complaint or an organisation's own, do not change it.
"""

from typing import Final

from vetting_desk.model.case import Stage

_OF: Final = {
    "first-contact": Stage.CONTACT,
    "arrival": Stage.INTAKE,
    "intake": Stage.INTAKE,
    "child-intake": Stage.INTAKE,
    "eligibility": Stage.INTERVIEW,
    "return-spj": Stage.JUDGEMENT,
    "follow-up": Stage.FOLLOW_UP,
}
_ORDER: Final = tuple(Stage)


def stage_of(instrument_id: str) -> Stage | None:
    """Return the stage a case reaches with an instrument; None if it does not change the stage."""
    return _OF.get(instrument_id)


def later(one: Stage, other: Stage) -> Stage:
    """Return the later of two stages, in the order of `Stage`."""
    return max(one, other, key=_ORDER.index)
