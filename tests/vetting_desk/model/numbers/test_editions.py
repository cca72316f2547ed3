"""Editions: no line is of fewer than the least and no case moves alone, whatever is put together."""

import random
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, product

import pytest

from vetting_desk.model.numbers.counted import Counted, Event
from vetting_desk.model.numbers.definitions import What
from vetting_desk.model.numbers.editions import (
    COLUMNS,
    NOT_YET,
    WITHHELD,
    Line,
    Placed,
    line_of,
    place,
    years_of,
)

MONTHS = (NOT_YET, "2025-12", "2026-01", "2026-02")
WOMAN = ("north", "woman", "18-24", "tajik", "present", "2026-01", "2026-02", "", "", "", "")
MAN = ("north", "man", "18-24", "tajik", "present", "2026-01", "2026-02", "", "", "", "")


def line(chance: random.Random) -> Line:
    return (
        chance.choice("NS"), chance.choice(["man", "woman"]), chance.choice(["18-24", "25-34"]),
        chance.choice(["tajik", "russian"]), "present", chance.choice(MONTHS), chance.choice(MONTHS), NOT_YET,
        chance.choice(MONTHS), NOT_YET, chance.choice([NOT_YET, "amnesty", "refusal"]),
    )  # fmt: skip


def history(seed: int, least: int) -> Iterator[tuple[dict[str, Line], Placed]]:
    """Yield the lines before, and an edition, again and again: cases come, change, and are erased."""
    chance = random.Random(seed)
    now: dict[str, Line] = {}
    shown: dict[str, Line] = {}
    before: dict[Line, int] = {}
    for edition in range(8):
        for number in range(chance.randrange(60)):
            now[f"{edition}/{number}"] = line(chance)
        for each in list(now):
            happens = chance.random()
            if happens < 0.03:
                del now[each]
            elif happens < 0.15:
                now[each] = line(chance)
        here = {each: said for each, said in shown.items() if each in now}
        placed = place(now, here, before, least)
        yield shown, placed
        shown, before = dict(placed.lines), dict(placed.counts())


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("least", [2, 5])
def test_no_line_is_of_too_few_and_nobody_goes_from_line_to_line_alone(
    seed: int, least: int
) -> None:
    for shown, placed in history(seed, least):
        assert all(n >= least for n in placed.counts().values())
        ways = Counter(
            (shown.get(each), placed.lines.get(each))
            for each in {*shown, *placed.lines}
            if shown.get(each) != placed.lines.get(each)
        )
        assert all(n >= least for n in ways.values())


def test_two_tables_that_are_subtracted_leave_nobody_or_enough() -> None:
    """Every table of one and two columns, and every cell of each beside every cell of all others."""
    chance = random.Random(3)
    placed = place({str(n): line(chance) for n in range(900)}, {}, {}, 5)
    cells: set[frozenset[Line]] = set()
    for many in (1, 2):
        for columns in combinations(range(len(COLUMNS)), many):
            values = [sorted({each[at] for each in placed.counts()}) for at in columns]
            for wanted in product(*values):
                cells.add(
                    frozenset(
                        each
                        for each in placed.counts()
                        if all(each[at] == value for at, value in zip(columns, wanted, strict=True))
                    )
                )
    counts = placed.counts()
    assert len(cells) > 100
    for one, other in combinations(cells, 2):
        left = sum(counts[each] for each in one - other)
        assert left == 0 or left >= 5


def test_one_alone_is_told_less_of_and_none_are_held_where_enough_share_something() -> None:
    now = (
        {f"w{n}": WOMAN for n in range(6)}
        | {"m": MAN}
        | {f"x{n}": MAN[:5] + WOMAN[5:] for n in range(3)}
    )
    placed = place(now, {}, {}, 5)
    assert placed.held == 4
    assert "m" not in placed.lines
    now |= {"y": MAN}
    placed = place(now, {}, {}, 5)
    assert placed.held == 0
    assert placed.counts()[MAN] == 5


def test_what_few_share_is_said_less_exactly() -> None:
    other = (*WOMAN[:5], "2026-03", *WOMAN[6:])
    now = {f"a{n}": WOMAN for n in range(3)} | {f"b{n}": other for n in range(3)}
    [said] = place(now, {}, {}, 5).counts()
    assert said == years_of(WOMAN) == years_of(other)
    assert said[5] == "2026"


def test_a_case_that_changes_alone_stays_as_it_was_until_enough_change_so() -> None:
    now = {f"w{n}": WOMAN for n in range(10)}
    first = place(now, {}, {}, 5)
    decided = (*WOMAN[:8], "2026-03", "", "refusal")
    now["w0"] = decided
    second = place(now, first.lines, first.counts(), 5)
    assert second.counts() == first.counts()
    assert (second.late, second.held) == (1, 0)
    now |= {f"w{n}": decided for n in range(5)}
    third = place(now, second.lines, second.counts(), 5)
    assert third.counts() == {WOMAN: 5, decided: 5}
    assert third.late == 0


def test_no_group_leaves_too_few_behind() -> None:
    now = {f"w{n}": WOMAN for n in range(8)}
    first = place(now, {}, {}, 5)
    now |= {f"w{n}": (*WOMAN[:8], "2026-03", "", "refusal") for n in range(6)}
    assert place(now, first.lines, first.counts(), 5).counts() == {WOMAN: 8}


def test_who_is_erased_goes_with_others() -> None:
    now = {f"w{n}": WOMAN for n in range(12)}
    first = place(now, {}, {}, 5)
    del now["w0"]
    here = {each: said for each, said in first.lines.items() if each in now}
    second = place(now, here, first.counts(), 5)
    assert second.counts() == {WOMAN: 7}
    assert second.held == 4


def test_a_line_is_what_is_said_of_a_case() -> None:
    events = (Event(What.CALLS, "", "2026-02-03"), Event(What.DECISIONS, "amnesty", "2026-03-05"))
    said = line_of(Counted("post-1", "woman", "25-34", events=events))
    assert said == (
        "post-1", "woman", "25-34", "unknown", "unknown", "2026-02", "", "", "2026-03", "", "amnesty",
    )  # fmt: skip
    assert years_of((*[WITHHELD] * 5, "2026-02", WITHHELD, *[""] * 4))[5:8] == (
        "2026",
        WITHHELD,
        "",
    )
