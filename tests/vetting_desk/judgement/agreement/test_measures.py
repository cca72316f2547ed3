"""All measures together: what is undefined, and what never changes a figure."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.judgement.agreement.worked import (
    COUNTS,
    FOUR_BY_TWELVE,
    SHROUT_FLEISS,
    of_counts,
    of_raters,
)
from vetting_desk.judgement.agreement.measures import Measure, Why, agreement
from vetting_desk.judgement.agreement.ratings import Ratings, Scale, make_ratings

SCALES = ("0", "1", "2", "3")


def test_two_raters_of_nineteen_units() -> None:
    found = agreement(of_counts(COUNTS))
    assert found.values[Measure.RAW] == pytest.approx(13 / 19)
    assert found.values[Measure.KAPPA] == pytest.approx(0.4842, abs=5e-5)
    assert found.values[Measure.LINEAR] == pytest.approx(0.4701, abs=5e-5)
    assert found.values[Measure.QUADRATIC] == pytest.approx(0.4502, abs=5e-5)
    assert found.intervals[Measure.KAPPA] == pytest.approx((0.2137, 0.7547), abs=5e-5)
    assert not found.why
    assert (found.units, found.complete) == (19, 19)


@pytest.mark.parametrize(
    ("scale", "value"),
    [(Scale.NOMINAL, 0.743), (Scale.ORDINAL, 0.815), (Scale.INTERVAL, 0.849)],
)
def test_alpha_of_four_raters(scale: Scale, value: float) -> None:
    found = agreement(of_raters(FOUR_BY_TWELVE, scale))
    assert found.values[Measure.ALPHA] == pytest.approx(value, abs=5e-4)
    assert found.why[Measure.KAPPA] is Why.NOT_TWO
    assert (found.units, found.complete) == (11, 8)


def test_the_correlation_of_four_judges() -> None:
    judges = [
        " ".join(numbers) for numbers in zip(*(row.split() for row in SHROUT_FLEISS), strict=True)
    ]
    found = agreement(of_raters(judges, Scale.INTERVAL))
    assert found.values[Measure.ICC] == pytest.approx(0.290, abs=5e-4)


def test_a_nominal_scale_has_neither_order_nor_numbers() -> None:
    found = agreement(of_counts(COUNTS, Scale.NOMINAL))
    assert found.why == {
        Measure.LINEAR: Why.NO_ORDER,
        Measure.QUADRATIC: Why.NO_ORDER,
        Measure.ICC: Why.NO_NUMBERS,
    }


def test_words_have_no_correlation() -> None:
    rows = [("a", "A", "low"), ("a", "B", "high"), ("b", "A", "low"), ("b", "B", "low")]
    found = agreement(make_ratings(rows, Scale.ORDINAL, ("low", "high")))
    assert found.why == {Measure.ICC: Why.NO_NUMBERS}


def test_one_rater_is_undefined_everywhere() -> None:
    found = agreement(of_raters(["1 2 3"], Scale.ORDINAL))
    assert found.why == dict.fromkeys(Measure, Why.ONE_RATER)
    assert not found.values
    assert not found.intervals


def test_no_unit_rated_by_two_is_undefined_everywhere() -> None:
    found = agreement(of_raters(["1 *", "* 2"], Scale.ORDINAL))
    assert set(found.why.values()) == {Why.NO_PAIR, Why.TOO_FEW}
    assert not found.values


def test_one_category_used_by_all_is_neither_0_nor_1() -> None:
    found = agreement(of_raters(["1 1 1", "1 1 1"], Scale.ORDINAL, SCALES))
    assert found.values == {Measure.RAW: 1.0}
    assert found.why[Measure.KAPPA] is Why.ONE_CATEGORY
    assert found.why[Measure.ALPHA] is Why.ONE_CATEGORY
    assert found.why[Measure.ICC] is Why.NO_SPREAD


@st.composite
def tables(draw: st.DrawFn) -> list[tuple[str, str, str]]:
    raters = draw(st.integers(2, 4))
    units = draw(st.integers(2, 6))
    value = st.sampled_from(["", *SCALES])
    return [
        (f"u{unit}", f"r{rater}", draw(value)) for unit in range(units) for rater in range(raters)
    ]


def _of(rows: list[tuple[str, str, str]], scale: Scale) -> Ratings | None:
    return make_ratings(rows, scale, SCALES) if any(value for _, _, value in rows) else None


@given(rows=tables(), scale=st.sampled_from(Scale), random=st.randoms(use_true_random=False))
def test_the_order_of_units_and_raters_changes_nothing(rows, scale: Scale, random) -> None:  # type: ignore[no-untyped-def]
    mixed = list(rows)
    random.shuffle(mixed)
    first, second = _of(rows, scale), _of(mixed, scale)
    if first is None or second is None:
        return
    one, other = agreement(first), agreement(second)
    assert one.why == other.why
    for measure, value in one.values.items():
        assert other.values[measure] == pytest.approx(value, abs=1e-9)
    for measure, interval in one.intervals.items():
        assert other.intervals[measure] == pytest.approx(interval, abs=1e-6)


@given(
    values=st.lists(st.sampled_from(SCALES), min_size=2, max_size=8),
    raters=st.integers(2, 4),
    scale=st.sampled_from(Scale),
)
def test_perfect_agreement_is_1_where_it_is_defined(
    values: list[str], raters: int, scale: Scale
) -> None:
    rows = [
        (f"u{u}", f"r{r}", value) for (u, value), r in product(enumerate(values), range(raters))
    ]
    found = agreement(make_ratings(rows, scale, SCALES))
    assert all(value == pytest.approx(1.0) for value in found.values.values())
    assert (Measure.ALPHA in found.values) == (len(set(values)) > 1)


@given(rows=tables(), scale=st.sampled_from(Scale))
def test_every_measure_has_a_value_or_a_reason(rows, scale: Scale) -> None:  # type: ignore[no-untyped-def]
    table = _of(rows, scale)
    if table is not None:
        found = agreement(table)
        assert {*found.values, *found.why} == set(Measure)
        assert not set(found.values) & set(found.why)
        assert all(value <= 1 + 1e-9 for value in found.values.values())
        assert 0 <= found.values.get(Measure.RAW, 0) <= 1
