"""What one case adds: cells by hand, and what stays of it when it is erased."""

from dataclasses import replace

from vetting_desk.model.numbers.counted import (
    NO_DAYS,
    Cell,
    Counted,
    Event,
    cells,
    from_text,
    settled,
    to_text,
)
from vetting_desk.model.numbers.definitions import What

CASE = Counted(
    "post-1", "woman", "25-34", "tajik", "present", "x" * 36 + " Anora",
    (
        Event(What.CALLS, "", "2026-02-03"),
        Event(What.RATINGS, "H1/2", "2026-03-03"),
        Event(What.CALL_RETURN, "done", "2026-02-13", 10),
    ),
    "T07",
)  # fmt: skip


def test_a_step_counts_by_its_month_and_by_post_sex_and_age_of_its_year() -> None:
    found = [cell for cell in cells(CASE) if cell.what == "calls"]
    assert found == [
        Cell("calls", "all", "2026-02", "", "", NO_DAYS),
        Cell("calls", "post", "2026", "", "post-1", NO_DAYS),
        Cell("calls", "sex", "2026", "", "woman", NO_DAYS),
        Cell("calls", "age", "2026", "", "25-34", NO_DAYS),
    ]


def test_ratings_count_by_language_interpreter_and_assessor_too() -> None:
    found = {cell.dimension for cell in cells(CASE) if cell.what == "ratings"}
    assert found == {
        "all",
        "post",
        "sex",
        "age",
        "language",
        "interpreter",
        "interpreted",
        "assessor",
    }


def test_of_an_erased_case_stay_steps_and_times_and_nothing_of_ratings_language_or_officers() -> (
    None
):
    kept = settled(CASE)
    assert {cell.what for cell in kept} == {"calls", "call-to-return"}
    assert {cell.dimension for cell in kept} == {"all", "post", "sex", "age"}
    assert not {"Anora", "T07"} & set(repr(kept).split("'"))


def test_it_is_read_back_as_it_was_written_whatever_the_order_of_events() -> None:
    turned = replace(CASE, events=CASE.events[::-1])
    assert to_text(turned) == to_text(CASE)
    assert set(from_text(to_text(CASE)).events) == set(CASE.events)
