"""Texts and shapes for the model's kinds."""

from collections.abc import Callable
from enum import Enum

import pytest

from ui.shell.application import Application
from ui.text.kinds import (
    certainty_text,
    desk_text,
    name_kind_text,
    outcome_text,
    release_shape,
    release_text,
    role_text,
    script_text,
    stage_text,
    state_shape,
    state_text,
    way_shape,
    way_text,
)
from vetting_desk.model import (
    AssessmentState,
    BirthCertainty,
    DeskKind,
    IntakeOutcome,
    NameKind,
    NameScript,
    Role,
    Stage,
    WayToHq,
)
from vetting_desk.operations.clinical.notes import ReleaseKind


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (role_text, Role),
        (stage_text, Stage),
        (way_text, WayToHq),
        (state_text, AssessmentState),
        (script_text, NameScript),
        (name_kind_text, NameKind),
        (certainty_text, BirthCertainty),
        (desk_text, DeskKind),
        (outcome_text, IntakeOutcome),
        (way_shape, WayToHq),
        (state_shape, AssessmentState),
    ],
)
def test_every_kind_has_words_of_its_own(
    words: Callable[[Enum], object], kinds: type[Enum]
) -> None:
    said = [words(kind) for kind in kinds]
    assert all(said)
    assert words in {way_shape, state_shape} or len(set(said)) == len(said)


@pytest.mark.parametrize("words", [release_text, release_shape])
def test_every_reason_to_release_has_words_and_a_shape_of_its_own(
    words: Callable[[str], object],
) -> None:
    assert len({words(kind.value) for kind in ReleaseKind}) == len(ReleaseKind)


def test_a_reason_of_a_newer_version_is_another() -> None:
    assert release_text("something-new") == release_text("other")
    assert release_shape("something-new") == release_shape("other")


def test_a_role_this_program_does_not_know_is_named() -> None:
    assert role_text(Role("role-of-tomorrow")).startswith("role-of-tomorrow (")


@pytest.mark.usefixtures("light_again")
def test_words_come_in_the_language_of_the_window(qapp: Application) -> None:
    qapp.translations.use("ru")
    assert role_text(Role.SUPERVISOR) != "Supervisor"
