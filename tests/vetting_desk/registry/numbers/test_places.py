"""Where shipped forms say what is counted."""

import pytest

from vetting_desk.forms import load_form
from vetting_desk.paths import resource_path
from vetting_desk.registry.numbers import places


def of(name: str) -> places.Places:
    return places.places_of(load_form(resource_path(f"instruments/{name}.xml").read_bytes()))


def test_the_return_assessment_says_all_of_it() -> None:
    found = of("return-spj")
    assert {each.name for each in found.facts.values()} == {
        "sex",
        "language",
        "interpreter",
        "interpreter-code",
        "session-date",
    }
    assert set(found.presence.values()) == set(found.indicators)
    assert {"H1", "C1", "S1"} <= set(found.indicators)
    assert set(found.needs.values()) == {f"N{number}" for number in range(1, 13)}


@pytest.mark.parametrize("name", ["first-contact", "arrival"])
def test_forms_without_ratings_have_none(name: str) -> None:
    found = of(name)
    assert not found.presence
    assert {each.name for each in found.facts.values()} >= {"language", "interpreter"}


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], "unknown"), (["", "man"], "man"), (["man", "declined"], "man"), (["declined"], "declined"),
     (["man", "woman"], "unclear"), (["man", "man"], "man")],
)  # fmt: skip
def test_several_answers_are_one_where_they_agree(values: list[str], expected: str) -> None:
    assert places.one_of(values, "unclear") == expected


def test_references_lose_the_places_of_repeats() -> None:
    found = places.grouped(
        [("/data/a[2]/b[11]/c", "x"), ("/data/a[3]/b[1]/c", "y"), ("/data/d", "")]
    )
    assert found == {"/data/a/b/c": ["x", "y"]}
