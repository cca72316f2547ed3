"""Words for kinds, persons, scripts, work under way and actions."""

from datetime import date

import pytest

from ui.pages.cases.scripts import is_mixed, script_of
from ui.pages.log.action_text import action_text, known_actions
from ui.shell.whereabouts import Place
from ui.text.doing_text import doing_text
from ui.text.kinds import (
    certainty_text,
    desk_text,
    name_kind_text,
    outcome_text,
    role_text,
    script_text,
    stage_text,
    state_shape,
    state_text,
    way_shape,
    way_text,
)
from ui.text.person_text import age_text, birth_text, isolated, latin_name, main_name
from vetting_desk.clock import FixedClock
from vetting_desk.model import (
    AssessmentState,
    BirthCertainty,
    BirthDate,
    Case,
    DeskKind,
    IntakeOutcome,
    NameKind,
    NameScript,
    PersonName,
    Role,
    Stage,
    WayToHq,
)

TODAY = date(2026, 11, 22)


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
def test_every_kind_has_words_of_its_own(words: object, kinds: type) -> None:
    said = [words(kind) for kind in kinds]  # type: ignore[operator]
    assert all(said)
    assert words in {way_shape, state_shape} or len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("birth", "words", "age"),
    [
        (BirthDate(), "birth date not known", ""),
        (BirthDate("2001-11-05", BirthCertainty.EXACT), "born 2001-11-05", "age 25"),
        (BirthDate("2001-11-23", BirthCertainty.EXACT), "born 2001-11-23", "age 24"),
        (
            BirthDate("1994-03", BirthCertainty.MONTH),
            "born 03.1994 (only month and year are known)",
            "about 32 years old",
        ),
        (
            BirthDate("1989", BirthCertainty.YEAR),
            "born 1989 (only the year is known)",
            "about 37 years old",
        ),
        (
            BirthDate("1978", BirthCertainty.ESTIMATED),
            "born 1978 (estimated)",
            "about 48 years old",
        ),
    ],
)
def test_birth_and_age_say_how_well_they_are_known(birth: BirthDate, words: str, age: str) -> None:
    assert birth_text(birth) == words
    assert age_text(birth, TODAY) == age


def _case(*names: PersonName) -> Case:
    now = FixedClock().now()
    return Case("c", "2026-1", names, BirthDate(), Stage.CONTACT, now, now)


def test_a_case_is_called_by_its_first_name_with_a_latin_one_beside_it() -> None:
    case = _case(
        PersonName("مثال", NameScript.ARABIC),
        PersonName("Mithal", NameScript.LATIN, NameKind.VARIANT),
    )
    assert (main_name(case), latin_name(case)) == ("مثال", "Mithal")


def test_a_latin_name_stands_alone() -> None:
    assert latin_name(_case(PersonName("Mithal", NameScript.LATIN))) == ""


def test_isolation_fences_the_text() -> None:
    assert isolated("مثال") == "\u2068مثال\u2069"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Ҷалолиддин", NameScript.CYRILLIC),
        ("Łukasz", NameScript.LATIN),
        ("محمد ۱۲", NameScript.ARABIC),
        ("12 - ·", None),
        ("", None),
        ("Анна O'Neil Мария", NameScript.CYRILLIC),
    ],
)
def test_the_script_of_a_name_is_told_from_its_letters(
    text: str, script: NameScript | None
) -> None:
    assert script_of(text) is script


def test_a_latin_letter_hidden_in_a_cyrillic_word_is_noticed() -> None:
    assert is_mixed("Aннa")
    assert not is_mixed("Анна Smith")


def test_work_that_moves_bytes_says_how_many() -> None:
    assert doing_text("sealing", 1_200_000, 48_000_000) == "Sealing: 1.2 MB of 48.0 MB"


def test_other_work_is_only_named() -> None:
    assert doing_text("verifying") == "Verifying signatures…"
    assert doing_text("something-new") == "Working…"


def test_actions_have_words_and_unknown_ones_show_their_key() -> None:
    assert all(action_text(action) for action in known_actions())
    assert action_text("flux-aligned") == "Flux aligned"


@pytest.mark.parametrize("text", ["assessment:1", "case:2", "page:log", ""])
def test_a_place_is_read_as_it_was_written(text: str) -> None:
    assert str(Place.from_text(text)) == text


@pytest.mark.parametrize("text", ["case:", "nonsense", "shell:rm", ":x"])
def test_any_other_text_is_nowhere(text: str) -> None:
    assert Place.from_text(text) == Place()
