from dataclasses import replace
from typing import Any

import pytest

from tests.vetting_desk.packs.conftest import with_text
from vetting_desk.model.pack import PackContent, PackSort
from vetting_desk.model.pack_problem import ERRORS, WARNINGS, PackProblem
from vetting_desk.packs.lint import lint
from vetting_desk.packs.wanted import KEYS, LONGEST, PLACEHOLDERS, SHEETS

KNOWN = PackProblem("no-language", "notice", key="stop", language="tg")
"""What is wrong with the sample by intent."""


def new(content: PackContent) -> list[PackProblem]:
    return [problem for problem in lint(content) if problem != KNOWN]


def test_the_sample_lacks_one_translation_by_intent(content: PackContent) -> None:
    assert lint(content) == (KNOWN,)
    assert not KNOWN.error


def test_each_sort_has_its_sheet_keys_and_limits() -> None:
    assert set(SHEETS) == set(KEYS) == set(PLACEHOLDERS) == set(LONGEST) == set(PackSort)
    assert not WARNINGS & ERRORS


def test_a_missing_key_is_named(content: PackContent) -> None:
    less = replace(content, texts=tuple(t for t in content.texts if t.name != "criterion/e3"))
    assert new(less) == [PackProblem("missing-key", "criteria", key="e3")]


def test_a_sort_without_any_text_is_a_warning(content: PackContent) -> None:
    less = replace(content, texts=tuple(t for t in content.texts if t.sort is not PackSort.LETTER))
    [problem] = new(less)
    assert (problem, problem.error) == (PackProblem("missing-sort", "letters"), False)


def test_a_text_that_is_not_approved_in_the_official_language_is_an_error(
    content: PackContent,
) -> None:
    [problem] = new(with_text(content, "offer/offer", "ru", approved_by=""))
    assert problem == PackProblem("no-official", "offer", key="offer", language="ru")
    assert problem.error


def test_words_that_nobody_approved_do_not_count_for_their_language(content: PackContent) -> None:
    [problem] = new(with_text(content, "offer/offer", "en", approved_by=""))
    assert problem == PackProblem("no-language", "offer", key="offer", language="en")


@pytest.mark.parametrize(
    ("name", "language", "text", "kind", "detail"),
    [
        ("offer/offer", "ru", "{organisation} {salary}", "placeholder-unknown", "{salary}"),
        ("letter/appeal", "tg", "То {until}.", "placeholder-differs", "{phone}"),
        ("letter/appeal", "tg", "{until} {phone} {", "brace", ""),
        ("letter/appeal", "tg", "{until} {phone} {Name}", "brace", ""),
        ("outcome/refusal", "en", "x" * 301, "too-long", "301 > 300"),
        ("notice/court", "en", "bell\a", "control", ""),
        ("notice/court", "en", "abc\u202edef\u202c", "rtl-override", ""),
        ("notice/court", "en", "\u2067abc", "rtl-unbalanced", ""),
    ],
)
def test_what_is_wrong_with_one_text_is_an_error(
    content: PackContent, name: str, language: str, text: str, kind: str, detail: str
) -> None:
    found = [
        each for each in new(with_text(content, name, language, text=text)) if each.kind == kind
    ]
    assert [(each.error, each.language, each.detail) for each in found] == [
        (True, language, detail)
    ]


def test_lengths_that_differ_much_are_a_warning(content: PackContent) -> None:
    [problem] = new(with_text(content, "notice/readers", "en", text="Officers."))
    assert (problem.kind, problem.error) == ("length-differs", False)
    short: dict[str, Any] = {"text": "Нет"}
    assert new(with_text(content, "outcome/refusal", "ru", **short)) == []


def test_a_placeholder_in_persian_without_isolates_is_a_warning(content: PackContent) -> None:
    persian = replace(
        next(text for text in content.texts if text.name == "offer/offer"),
        language="fa",
        text="متن آموزشی {organisation} برای کسانی که می‌خواهند به خانه برگردند",
    )
    bare = replace(content, texts=(*content.texts, persian))
    assert [each.kind for each in new(bare)] == ["rtl-bare"]
    marked = replace(
        persian, text=persian.text.replace("{organisation}", "\u2068{organisation}\u2069")
    )
    assert new(replace(content, texts=(*content.texts, marked))) == []
