"""Which role may sign which kind of instrument."""

import pytest

from vetting_desk.model import Role
from vetting_desk.model.signing_roles import SIGNERS, InstrumentKind, kind_of, may_sign

NEVER = (
    Role.ADMINISTRATOR,
    Role.DECISION_MAKER,
    Role.ANALYST,
    Role.COMPLAINTS,
    Role.WORKER,
    Role("role-of-tomorrow"),
)


@pytest.mark.parametrize(
    ("instrument", "kind"),
    [
        ("first-contact", InstrumentKind.CONTACT),
        ("arrival", InstrumentKind.INTAKE),
        ("intake", InstrumentKind.INTAKE),
        ("eligibility", InstrumentKind.INTERVIEW),
        ("return-spj", InstrumentKind.JUDGEMENT),
        ("follow-up", InstrumentKind.FOLLOW_UP),
        ("child-intake", InstrumentKind.CHILD),
        ("travel", InstrumentKind.TRAVEL),
        ("complaint", InstrumentKind.COMPLAINT),
        ("interpreter", InstrumentKind.INTERPRETER),
        ("an-organisations-own", InstrumentKind.OTHER),
    ],
)
def test_an_instrument_is_of_the_kind_of_its_stage(instrument: str, kind: InstrumentKind) -> None:
    assert kind_of(instrument, clinical=False) is kind
    assert kind_of(instrument, clinical=True) is InstrumentKind.CLINICAL


def test_every_kind_has_somebody_who_may_sign_it() -> None:
    assert set(SIGNERS) == set(InstrumentKind)
    assert all(SIGNERS.values())


@pytest.mark.parametrize("kind", InstrumentKind)
def test_who_assesses_nobody_signs_nothing(kind: InstrumentKind) -> None:
    assert not SIGNERS[kind].intersection(NEVER)


@pytest.mark.parametrize("role", Role)
def test_only_psychologists_sign_what_is_clinical(role: Role) -> None:
    assert may_sign(role, "phq-9", clinical=True) is (role is Role.PSYCHOLOGIST)


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.SUPERVISOR])
def test_who_interviews_signs_the_rest(role: Role) -> None:
    assert may_sign(role, "return-spj", clinical=False)


EVERY = (
    "first-contact", "arrival", "intake", "eligibility", "return-spj", "follow-up", "child-intake", "travel",
    "complaint", "interpreter", "an-organisations-own",
)  # fmt: skip


@pytest.mark.parametrize(
    ("role", "signs"),
    [
        (
            Role.OPERATOR,
            {"first-contact", "follow-up", "travel", "complaint", "an-organisations-own"},
        ),
        (Role.LAWYER, {"eligibility", "complaint", "an-organisations-own"}),
        (
            Role.CHILD_PROTECTION,
            {"arrival", "intake", "eligibility", "follow-up", "child-intake", "complaint"}
            | {"an-organisations-own"},
        ),
        (Role.PSYCHOLOGIST, set(EVERY) - {"child-intake", "travel", "interpreter"}),
        (Role.INTERVIEWER, set(EVERY) - {"child-intake"}),
        (Role.SUPERVISOR, set(EVERY) - {"child-intake"}),
    ],
)
def test_who_has_a_part_in_it_signs_that_part(role: Role, signs: set[str]) -> None:
    assert {each for each in EVERY if may_sign(role, each, clinical=False)} == signs


@pytest.mark.parametrize("role", Role)
def test_only_a_child_protection_officer_takes_in_a_child(role: Role) -> None:
    assert may_sign(role, "child-intake", clinical=False) is (role is Role.CHILD_PROTECTION)
