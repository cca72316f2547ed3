"""The explicit part of UAX #9: rules P2 to X10."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.text.bidi_explicit import (
    MAX_DEPTH,
    REMOVED,
    direction,
    explicit_levels,
    first_strong_level,
    isolating_sequences,
    matching_terminators,
)

CLASSES = st.lists(
    st.sampled_from(["L", "R", "AL", "EN", "WS", "RLE", "LRO", "PDF", "LRI", "RLI", "FSI", "PDI"]),
    max_size=30,
)


@pytest.mark.parametrize(
    ("classes", "pairs"),
    [
        ("LRI L PDI", {0: 2}),
        ("LRI RLI PDI PDI", {0: 3, 1: 2}),
        ("PDI LRI", {}),
        ("LRI LRI PDI", {1: 2}),
        ("FSI PDI PDI", {0: 1}),
        ("RLE PDF PDI", {}),
    ],
)
def test_an_isolate_ends_at_its_matching_terminator(classes: str, pairs: dict[int, int]) -> None:
    """BD9."""
    assert matching_terminators(classes.split()) == pairs


@pytest.mark.parametrize(
    ("classes", "level"),
    [
        ("L R", 0),
        ("AL L", 1),
        ("EN WS R", 1),
        ("RLI R PDI L", 0),
        ("RLI R", 7),
        ("EN AN", 7),
        ("RLE L", 0),
        ("", 7),
    ],
)
def test_the_first_strong_character_outside_isolates_decides(classes: str, level: int) -> None:
    """P2 and P3; 7 is the default given here."""
    kinds = classes.split()
    assert first_strong_level(kinds, matching_terminators(kinds), 0, len(kinds), 7) == level


@pytest.mark.parametrize(
    ("base", "classes", "levels"),
    [
        (0, "L RLE L PDF L", [0, 0, 1, 1, 0]),
        (0, "LRE L PDF", [0, 2, 2]),
        (1, "RLE R PDF", [1, 3, 3]),
        (1, "LRE L PDF", [1, 2, 2]),
        (0, "RLI L PDI L", [0, 1, 0, 0]),
        (0, "FSI R PDI", [0, 1, 0]),
        (0, "FSI L PDI", [0, 2, 0]),
        (0, "RLI RLE L PDI L", [0, 1, 3, 0, 0]),
        (0, "PDF PDI L", [0, 0, 0]),
        (0, "RLE L B", [0, 1, 0]),
        (0, "RLI PDF L PDI", [0, 1, 1, 0]),
    ],
)
def test_embeddings_and_isolates_raise_the_level(
    base: int, classes: str, levels: list[int]
) -> None:
    """X1 to X8."""
    assert explicit_levels(classes.split(), base).levels == levels


def test_an_override_turns_what_is_in_it_and_not_in_an_isolate_within() -> None:
    """X4 and X5; X5a to X5c begin with a neutral override."""
    found = explicit_levels(["RLO", "L", "RLI", "L", "PDI", "EN", "PDF", "L"], 0)
    assert found.classes == ["RLO", "R", "R", "L", "R", "R", "PDF", "L"]


@pytest.mark.parametrize("kind", ["RLE", "LRE", "RLI", "LRI"])
def test_no_level_is_beyond_the_deepest(kind: str) -> None:
    """BD2."""
    levels = explicit_levels([kind] * 200 + ["L"], 0).levels
    assert MAX_DEPTH - 1 <= max(levels) <= MAX_DEPTH


def test_what_was_too_deep_is_closed_before_what_was_not() -> None:
    deep = ["RLE", "LRE"] * 63
    levels = explicit_levels([*deep, "L", "PDF", "L", "PDF", "L"], 0).levels
    inside, after_one, after_two = levels[126], levels[128], levels[130]
    assert (inside, after_one) == (MAX_DEPTH, MAX_DEPTH)
    assert after_two < MAX_DEPTH


def sequences(classes: str, base: int = 0) -> list[tuple[list[int], int, str, str]]:
    kinds = classes.split()
    found = isolating_sequences(kinds, explicit_levels(kinds, base), base)
    return [(each.indices, each.level, each.start, each.end) for each in found]


def test_text_around_an_isolate_is_one_sequence() -> None:
    """BD13, first example with isolates."""
    assert sequences("L RLI R PDI L") == [([0, 1, 3, 4], 0, "L", "L"), ([2], 1, "R", "R")]


def test_text_around_an_embedding_is_two_sequences() -> None:
    assert [indices for indices, *_ in sequences("L RLE R PDF L")] == [[0], [2], [4]]


def test_the_ends_of_a_sequence_have_the_higher_level_beside_them() -> None:
    """X10, sos and eos."""
    assert [found[2:] for found in sequences("L RLE R PDF L")] == [
        ("L", "R"),
        ("R", "R"),
        ("R", "L"),
    ]


def test_an_isolate_without_end_leads_to_the_end_of_the_paragraph() -> None:
    assert sequences("L RLI R")[0] == ([0, 1], 0, "L", "L")


@given(CLASSES, st.sampled_from([0, 1]))
def test_every_character_that_stays_is_in_one_sequence(classes: list[str], base: int) -> None:
    found = isolating_sequences(classes, explicit_levels(classes, base), base)
    indices = sorted(index for each in found for index in each.indices)
    assert indices == [i for i, kind in enumerate(classes) if kind not in REMOVED]


@pytest.mark.parametrize(("level", "side"), [(0, "L"), (1, "R"), (2, "L"), (125, "R")])
def test_odd_levels_run_from_the_right(level: int, side: str) -> None:
    assert direction(level) == side
