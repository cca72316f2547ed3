"""Definitions are whole: each has its sentences and labels in every language, and its part of the docs."""

import json
from pathlib import Path

import pytest

from vetting_desk.model.numbers.definitions import (
    DEFINITIONS,
    FIXED,
    Dimension,
    Subject,
    What,
    key_of,
)

ROOT = Path(__file__).resolve().parents[4]
EVERY = [*What, *Dimension, *Subject]
LANGUAGES = ("en", "ru", "tg", "fa")


def texts(language: str) -> dict[str, dict[str, dict[str, str]]]:
    found = (ROOT / f"resources/help/numbers.{language}.json").read_text(encoding="utf-8")
    read: dict[str, dict[str, dict[str, str]]] = json.loads(found)
    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_definition_has_all_its_sentences(language: str) -> None:
    found = texts(language)["definitions"]
    assert found
    assert set(found) == {key_of(each) for each in EVERY}
    for text in found.values():
        assert set(text) == {"title", "counts", "source", "as_of", "not_shown"}
        assert all(text.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_column_and_fixed_value_has_a_label(language: str) -> None:
    labels = texts(language)["labels"]
    columns = {
        c
        for each in DEFINITIONS.values()
        if each.subject is not Subject.STEPS
        for c in each.columns
    }
    values = {value for each in FIXED.values() for value in each}
    assert columns | values <= set(labels)
    assert set(labels) == set(texts("en")["labels"])


@pytest.mark.parametrize("each", EVERY, ids=key_of)
def test_each_definition_stands_in_the_docs(each: What | Dimension | Subject) -> None:
    page = (ROOT / "docs/numbers.md").read_text(encoding="utf-8")
    english = texts("en")["definitions"][key_of(each)]
    assert f"`{key_of(each)}`" in page
    assert english["counts"] in page
    assert english["not_shown"] in page


def test_no_table_adds_ratings_up() -> None:
    assert all("sum" not in column for each in DEFINITIONS.values() for column in each.columns)
    assert Dimension.MONTH not in DEFINITIONS[Subject.RATINGS].dimensions
