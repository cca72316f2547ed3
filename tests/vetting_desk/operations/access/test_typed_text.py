"""Typed text is accepted unchanged or refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text


@pytest.mark.parametrize(
    ("typed", "detail"),
    [
        ("", "empty"),
        (" \t ", "empty"),
        ("a" * 201, "too-long"),
        ("Али\ud800", "surrogate"),
        ("Али\x07", "control"),
        ("Али\u202eилА", "direction"),
        ("\u2067علي\u2069", "direction"),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused_with_its_reason(typed: str, detail: str) -> None:
    with pytest.raises(InputError) as refused:
        typed_text.name(typed)

    assert refused.value.fields["detail"] == detail


INVISIBLE = [
    "\u200b",
    "\u00ad",
    "\u3164",
    "\u2800",
    "\u115f",
    "\u034f",
    "\u200c\u200d",
    "\ufeff \u2060",
]


@pytest.mark.parametrize("typed", INVISIBLE)
def test_what_shows_nothing_is_no_name_no_reason_and_no_answer(typed: str) -> None:
    """Openstreetmap-website 4538."""
    for refuse in (typed_text.name, typed_text.reason):
        with pytest.raises(InputError) as refused:
            refuse(typed)
        assert refused.value.fields["detail"] == "empty"
    assert typed_text.answer(typed, "/data/a") == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Али\u200bев", "Алиев"),
        ("\ufeffНамуна", "Намуна"),
        ("Али\u2060\u00adев", "Алиев"),
        ("Али\u3164Озмоиш", "Али Озмоиш"),
        ("آتش\u200cنشان", "آتش\u200cنشان"),
        ("葛\U000e0100", "葛\U000e0100"),
    ],
)
def test_a_name_is_kept_without_signs_that_carry_nothing(typed: str, kept: str) -> None:
    assert typed_text.name(typed) == kept


def test_white_space_and_joiners_in_an_answer_are_what_was_typed() -> None:
    for typed in ("  ", "\n", "نیم\u200cفاصله", "a\u200b"):
        assert typed_text.answer(typed, "/data/a") == typed


def test_a_name_is_composed_and_its_spaces_single() -> None:
    assert typed_text.name("  Аи\u0306 \u00a0 Бек ") == "Ай Бек"


@pytest.mark.parametrize(
    "name", ["Ҷамшед Қурбонов", "عبد الرحمن", "Łukasz", "O'Neill-Šmid", "محمد\u200cعلی"]
)
def test_names_in_their_scripts_are_kept(name: str) -> None:
    assert typed_text.name(name) == name


@pytest.mark.parametrize(
    ("typed", "detail"),
    [
        ("a\x00b", "control"),
        ("a\x1b[31m", "control"),
        ("x\udfff", "surrogate"),
        ("x" * 1_000_001, "too-long"),
    ],
)
def test_an_answer_xml_cannot_hold_is_refused(typed: str, detail: str) -> None:
    with pytest.raises(InputError) as refused:
        typed_text.answer(typed, "/data/a")

    assert refused.value.fields == {"field": "/data/a", "detail": detail} | (
        {"limit": 1_000_000} if detail == "too-long" else {}
    )


def test_a_million_characters_are_an_answer() -> None:
    assert len(typed_text.answer("я" * 1_000_000, "/data/a")) == 1_000_000


@given(st.text())
def test_what_is_taken_once_is_taken_again_unchanged(typed: str) -> None:
    try:
        taken = typed_text.answer(typed, "/data/a")
    except InputError:
        return

    assert typed_text.answer(taken, "/data/a") == taken


@pytest.mark.parametrize(
    ("typed", "detail"), [("short", "too-short"), ("tab\tin the middle of it", "control")]
)
def test_a_passphrase_that_cannot_serve_is_refused(typed: str, detail: str) -> None:
    with pytest.raises(InputError) as refused:
        typed_text.passphrase(typed)

    assert refused.value.fields["detail"] == detail
