"""Which role may sign which kind of instrument: one table, for the post that signs and for HQ that takes in.

A role that is not named for a kind signs none of it: an administrator keeps a desk, a decision-maker decides,
and neither assesses anybody. What a role may do besides is `operations.access.permissions`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from vetting_desk.model.case import Stage
from vetting_desk.model.desk import Role
from vetting_desk.model.stages import stage_of


class InstrumentKind(StrEnum):
    """What an instrument is for, as far as it decides who may sign it."""

    CLINICAL = "clinical"
    CONTACT = "contact"
    INTAKE = "intake"
    INTERVIEW = "interview"
    JUDGEMENT = "judgement"
    FOLLOW_UP = "follow-up"
    CHILD = "child"
    TRAVEL = "travel"
    COMPLAINT = "complaint"
    INTERPRETER = "interpreter"
    OTHER = "other"


_OF_STAGE: Final = {
    Stage.CONTACT: InstrumentKind.CONTACT,
    Stage.INTAKE: InstrumentKind.INTAKE,
    Stage.INTERVIEW: InstrumentKind.INTERVIEW,
    Stage.JUDGEMENT: InstrumentKind.JUDGEMENT,
    Stage.FOLLOW_UP: InstrumentKind.FOLLOW_UP,
}
_OF_ID: Final = {
    "child-intake": InstrumentKind.CHILD,
    "travel": InstrumentKind.TRAVEL,
    "complaint": InstrumentKind.COMPLAINT,
    "interpreter": InstrumentKind.INTERPRETER,
}
"""Kinds that are more than the stage they stand for."""
_ASSESSORS: Final = frozenset({Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.SUPERVISOR})

SIGNERS: Final[Mapping[InstrumentKind, frozenset[Role]]] = {
    InstrumentKind.CLINICAL: frozenset({Role.PSYCHOLOGIST}),
    InstrumentKind.CONTACT: _ASSESSORS | {Role.OPERATOR},
    InstrumentKind.INTAKE: _ASSESSORS | {Role.CHILD_PROTECTION},
    InstrumentKind.INTERVIEW: _ASSESSORS | {Role.LAWYER, Role.CHILD_PROTECTION},
    InstrumentKind.JUDGEMENT: _ASSESSORS,
    InstrumentKind.FOLLOW_UP: _ASSESSORS | {Role.CHILD_PROTECTION, Role.OPERATOR},
    InstrumentKind.CHILD: frozenset({Role.CHILD_PROTECTION}),
    InstrumentKind.TRAVEL: frozenset({Role.INTERVIEWER, Role.SUPERVISOR, Role.OPERATOR}),
    InstrumentKind.COMPLAINT: _ASSESSORS | {Role.LAWYER, Role.CHILD_PROTECTION, Role.OPERATOR},
    InstrumentKind.INTERPRETER: frozenset({Role.INTERVIEWER, Role.SUPERVISOR}),
    InstrumentKind.OTHER: _ASSESSORS | {Role.LAWYER, Role.CHILD_PROTECTION, Role.OPERATOR},
}
"""The table. An operator takes what is told on the telephone, a child-protection officer goes with a child from
intake to the talks afterwards, a lawyer takes part in the interview; each also fills what their organisation
made for them. They judge nobody. Only a child-protection officer takes in a child. The consular officer who
prepares a journey is an operator. Whoever talks with people takes a complaint; a complaints officer reads it,
and writes nothing."""


def kind_of(instrument_id: str, *, clinical: bool) -> InstrumentKind:
    """Return what kind of instrument one is.

    Args:
        instrument_id: Its form's ``id``.
        clinical: Whether only psychologists may open it; that counts before anything else.
    """
    if clinical:
        return InstrumentKind.CLINICAL
    if instrument_id in _OF_ID:
        return _OF_ID[instrument_id]
    stage = stage_of(instrument_id)
    return _OF_STAGE.get(stage, InstrumentKind.OTHER) if stage else InstrumentKind.OTHER


def may_sign(role: Role, instrument_id: str, *, clinical: bool) -> bool:
    """Return whether an officer in a role may fill and sign an instrument."""
    return role in SIGNERS[kind_of(instrument_id, clinical=clinical)]
