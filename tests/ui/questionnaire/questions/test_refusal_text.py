"""Sentences beside a question."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import pytest

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.parse import Refusal, Why
from ui.questionnaire.questions.refusal_text import (
    code_text,
    error_text,
    file_error_text,
    no_choices_text,
    refusal_text,
)
from vetting_desk.errors import (
    AnswerError,
    FileRefusedError,
    InputError,
    StorageFullError,
    VettingDeskError,
)
from vetting_desk.forms import Node

GENERAL = "This answer does not fit the question. Check it."


def test_every_reason_has_a_sentence_of_its_own() -> None:
    texts = [refusal_text(Refusal(why)) for why in Why]
    assert all(texts)
    assert len(set(texts)) == len(texts)


def test_the_line_of_a_mistake_is_named() -> None:
    text = refusal_text(Refusal(Why.NOT_PLACE, 2))
    assert text == f"Line 2: {refusal_text(Refusal(Why.NOT_PLACE))}"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (AnswerError(type="int"), "Enter a whole number, such as 12."),
        (AnswerError(type="geotrace"), "Enter latitude and longitude, such as 38.5598, 68.7870."),
        (AnswerError(type="string"), GENERAL),
        (
            InputError(detail="too-long", limit=1000),
            "It is too long. The limit is 1000 characters.",
        ),
        (InputError(detail="something-else"), ""),
        (StorageFullError(path="x"), ""),
    ],
)
def test_what_the_store_refuses_is_said_where_a_field_can_mend_it(
    error: VettingDeskError, sentence: str
) -> None:
    assert error_text(error) == sentence


@pytest.mark.parametrize("detail", ["control", "surrogate"])
def test_characters_that_cannot_be_kept_say_what_to_do(detail: str) -> None:
    assert "Type it again without them" in error_text(InputError(detail=detail))


def test_a_question_with_choices_says_nothing(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    assert no_choices_text(ask(choices()).node) == ""


@dataclass(frozen=True)
class Bare:
    """A question that has no choices now."""

    list_missing: bool
    options: tuple[()] = ()


@pytest.mark.parametrize(
    ("missing", "why"), [(False, "depends on other answers"), (True, "a file that is not here")]
)
def test_a_question_without_choices_says_why(missing: bool, why: str) -> None:
    assert why in no_choices_text(cast("Node", Bare(missing)))


def test_a_file_too_large_names_the_limit() -> None:
    assert "64 MB" in file_error_text(FileRefusedError(detail="too-large"))


@pytest.mark.parametrize(("count", "words"), [(0, "no code"), (2, "several codes")])
def test_a_picture_with_no_code_or_several_says_what_to_do(count: int, words: str) -> None:
    assert words in code_text(count)


def test_a_file_that_is_gone_says_what_to_check() -> None:
    assert file_error_text(FileNotFoundError()) == (
        "The file cannot be read. Check that it is there."
    )
