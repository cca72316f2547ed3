import string

import pytest

from ui.shell.application import Application
from ui.text.error_text import WORDS, describe, is_known, size_text
from vetting_desk import errors


def _tree(kind: type[Exception]) -> list[type[Exception]]:
    return [kind, *(deeper for child in kind.__subclasses__() for deeper in _tree(child))]


KINDS = [
    kind
    for kind in _tree(errors.VettingDeskError)
    if kind.__module__.startswith(f"{errors.__name__}.")
]
LEAVES = [kind for kind in KINDS if not kind.__subclasses__()]


@pytest.mark.parametrize("kind", LEAVES, ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own(kind: type[Exception]) -> None:
    assert kind in WORDS
    words = describe(kind())
    assert words.sentence
    assert kind is errors.CancelledError or words.hint


@pytest.mark.parametrize("kind", KINDS[1:], ids=lambda kind: kind.__name__)
def test_even_a_kind_without_its_own_words_finds_some(kind: type[Exception]) -> None:
    assert describe(kind()).sentence != describe(RuntimeError()).sentence


@pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.__name__)
def test_words_follow_the_house_style(kind: type[Exception]) -> None:
    said = " ".join(WORDS[kind]).lower()
    for word in ("please", "sorry", "invalid", "error", "oops"):
        assert word not in said.split()


@pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.__name__)
def test_fields_named_in_words_are_those_of_the_error(kind: type[Exception]) -> None:
    wanted = {
        name for text in WORDS[kind] for _, name, _, _ in string.Formatter().parse(text) if name
    }
    documented = (kind.__doc__ or "") + "".join(base.__doc__ or "" for base in kind.__mro__[1:3])
    assert all(name in documented for name in wanted), wanted


def test_fields_are_filled_in() -> None:
    words = describe(errors.DriveFullError(path="x", needed=52_000_000, free=1_000))
    assert "52.0 MB" in words.hint
    assert "1 kB" in words.hint


def test_a_missing_field_does_not_break_the_words() -> None:
    assert "…" in describe(errors.AuditChainError()).sentence


def test_a_bug_gets_one_plain_sentence_without_its_text() -> None:
    words = describe(RuntimeError("the answer was: secret"))
    assert "secret" not in words.sentence + words.hint
    assert not is_known(RuntimeError())


def test_braces_in_a_field_are_shown_as_they_are() -> None:
    assert "{x}" in describe(errors.FormSyntaxError(file="{x}", detail="")).sentence


@pytest.mark.parametrize(
    ("length", "words"),
    [(10, "1 kB"), (999_499, "999 kB"), (12_345_678, "12.3 MB"), (2_000_000_000, "2.0 GB")],
)
def test_sizes_in_words(length: int, words: str) -> None:
    assert size_text(length) == words


def test_a_draft_whose_ratings_are_locked_says_so_and_what_opens_it() -> None:
    words = describe(errors.StateError(what="assessment", state="ratings-locked", wanted="draft"))

    assert "locked for a second rater" in words.sentence
    assert "supervisor" in words.hint


def test_a_second_rating_says_whom_it_waits_for() -> None:
    words = describe(errors.SecondRatingError(detail="waits", names="Bahrom Sample"))

    assert "Bahrom Sample" in words.sentence


def test_sizes_have_the_decimal_mark_of_the_language(qapp: Application, light_again: None) -> None:
    said = {}
    for code in ("en", "ru", "tg", "fa"):
        qapp.translations.use(code)
        said[code] = size_text(82_100_000_000)
    assert {code: "82,1" in words for code, words in said.items()} == {
        "en": False, "ru": True, "tg": True, "fa": False,
    }  # fmt: skip
