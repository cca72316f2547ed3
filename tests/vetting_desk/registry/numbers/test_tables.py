"""Ten cases worked out by hand, and percentiles against sorting."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.numbers.definitions import Dimension, Subject, What
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure, NumberTable
from vetting_desk.registry.numbers import tables
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def table(
    casebook: Casebook,
    subject: Subject,
    by: Dimension | None,
    least: int = 1,
    item: str = "",
    year: str = "",
) -> NumberTable:
    return tables.table(
        casebook, subject, by, least=least, as_of=NOW, item=item, year=year, names={"north": "North post"}
    )  # fmt: skip


def rows(found: NumberTable) -> dict[str, list[int]]:
    return {row.key: [each.n for each in row.figures] for row in found.rows}


def test_ten_called_seven_returned_five_were_amnestied_one_went_to_court(ten: Casebook) -> None:
    steps = table(ten, Subject.STEPS, Dimension.MONTH)
    assert [each.n for each in steps.whole.figures] == [10, 7, 6, 6, 3]
    outcomes = table(ten, Subject.OUTCOMES, Dimension.MONTH)
    assert dict(zip(outcomes.columns, (each.n for each in outcomes.whole.figures), strict=True)) == {
        "amnesty": 5, "refusal": 0, "prosecutor": 1, "inquiry": 0, "child-protection": 0, "other": 0, "all": 6,
    }  # fmt: skip


def test_each_step_stands_in_its_own_month_newest_first(ten: Casebook) -> None:
    assert rows(table(ten, Subject.STEPS, Dimension.MONTH)) == {
        "2026-05": [0, 0, 0, 1, 1],
        "2026-04": [0, 1, 1, 1, 0],
        "2026-03": [5, 4, 3, 4, 2],
        "2026-02": [5, 2, 2, 0, 0],
    }


def test_by_sex_unknown_and_unclear_are_rows_of_their_own(ten: Casebook) -> None:
    assert rows(table(ten, Subject.STEPS, Dimension.SEX)) == {
        "woman": [3, 3, 2, 2, 1], "man": [5, 4, 4, 4, 2], "other": [0] * 5, "declined": [0] * 5,
        "unclear": [1, 0, 0, 0, 0], "unknown": [1, 0, 0, 0, 0],
    }  # fmt: skip


def test_by_post_they_have_names(ten: Casebook) -> None:
    found = table(ten, Subject.STEPS, Dimension.POST)
    assert rows(found) == {"north": [5, 4, 4, 4, 2], "south": [5, 3, 2, 2, 1]}
    assert found.names == {"north": "North post", "south": "south"}


def test_times_have_a_median_a_ninetieth_percentile_and_who_still_waits(ten: Casebook) -> None:
    found = rows(table(ten, Subject.TIMES, None))
    # call to return: 10, 20, 30, 20, 40, 10, 10 days; three still wait
    assert found["call-to-return"] == [7, 20, 40, 3, 0]
    # call to decision: 28, 31, 43, 50, 61, 21; four still wait
    assert found["call-to-decision"] == [6, 31, 61, 4, 0]


def test_small_figures_are_hidden_with_what_would_give_them_away(ten: Casebook) -> None:
    found = table(ten, Subject.STEPS, Dimension.SEX, least=3)
    by_key = {row.key: row.figures for row in found.rows}
    assert by_key["unclear"][0] == by_key["unknown"][0] == HIDDEN
    assert by_key["man"][0].n == 5
    assert by_key["woman"][4] == by_key["man"][4] == HIDDEN
    assert [each.n for each in found.whole.figures] == [10, 7, 6, 6, 3]


def test_a_time_of_too_few_hides_its_median_too(ten: Casebook) -> None:
    found = table(ten, Subject.TIMES, Dimension.AGE, least=3, item=What.CALL_RETURN.value)
    by_key = {row.key: row.figures for row in found.rows}
    assert by_key["18-24"][:3] == (HIDDEN, HIDDEN, HIDDEN)
    assert by_key["0-11"][1] == NOTHING or by_key["0-11"][1] == HIDDEN


def test_another_year_is_empty_and_years_are_found(ten: Casebook) -> None:
    assert table(ten, Subject.STEPS, Dimension.MONTH, year="2025").rows == ()
    assert tables.years(ten) == ["2026"]
    assert tables.items(ten, Subject.TIMES)[0] == "call-to-return"
    assert tables.items(ten, Subject.STEPS) == []


@given(st.lists(st.integers(0, 400), min_size=1), st.sampled_from([50, 90]))
def test_a_percentile_is_the_nearest_rank(days: list[int], percent: int) -> None:
    rank = -(-len(days) * percent // 100)
    assert tables.percentile(Counter(days), percent).n == sorted(days)[rank - 1]


@pytest.mark.parametrize("percent", [50, 90])
def test_of_nothing_there_is_none(percent: int) -> None:
    assert tables.percentile({}, percent) == NOTHING


class Kept:
    """Figures as they are kept: of two years, by sex and by month."""

    numbers: "Kept"

    def __init__(self, calls: dict[tuple[str, str], int]) -> None:
        self.numbers = self
        self._calls = calls

    def cells(
        self, whats: list[str], dimension: str, period: str = "", item: str = ""
    ) -> list[tuple[Any, ...]]:
        if What.CALLS.value not in whats:
            return []
        found = []
        for (month, sex), n in self._calls.items():
            when, value = (month, "") if dimension == "all" else (month[:4], sex)
            if when.startswith(period) and dimension in {"all", "sex"}:
                found.append((What.CALLS.value, when, "", value, 0, n))
        return found


def of_years(calls: dict[tuple[str, str], int], by: Dimension, year: str = "") -> dict[str, Figure]:
    found = tables.table(
        Kept(calls),  # type: ignore[arg-type]
        Subject.STEPS, by, least=5, as_of=NOW, year=year,
    )  # fmt: skip
    return {row.key: row.figures[0] for row in found.rows}


TWO_YEARS = {
    ("2025-03", "woman"): 2, ("2025-03", "man"): 20, ("2025-04", "man"): 20,
    ("2026-03", "woman"): 30, ("2026-04", "man"): 40, ("2026-05", "woman"): 3,
}  # fmt: skip


def test_all_years_less_the_others_give_no_hidden_figure_away() -> None:
    last, this = (of_years(TWO_YEARS, Dimension.SEX, year) for year in ("2025", "2026"))
    every = of_years(TWO_YEARS, Dimension.SEX)
    gone = {sex for sex, figure in last.items() if figure == HIDDEN}
    assert "woman" in gone
    assert len(gone) > 1
    assert (this["woman"].n, this["man"].n) == (33, 40)
    assert all(every[sex] == HIDDEN for sex in gone)  # 35 less 33 would tell it


def test_a_month_is_hidden_in_its_year_or_in_neither_table() -> None:
    every = of_years(TWO_YEARS, Dimension.MONTH)
    for year in ("2025", "2026"):
        for month, figure in of_years(TWO_YEARS, Dimension.MONTH, year).items():
            assert every[month] == figure


@given(
    st.dictionaries(
        st.tuples(
            st.sampled_from(["2024-01", "2025-01", "2026-01"]), st.sampled_from(["woman", "man", "unknown"])
        ),
        st.integers(0, 9),
    )
)  # fmt: skip
def test_what_a_year_hides_all_years_hide(calls: dict[tuple[str, str], int]) -> None:
    every = of_years(calls, Dimension.SEX)
    for year in ("2024", "2025", "2026"):
        for sex, figure in of_years(calls, Dimension.SEX, year).items():
            assert figure != HIDDEN or every[sex] == HIDDEN
