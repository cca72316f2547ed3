"""Worked figures of the literature, as ratings."""

from collections.abc import Sequence

from vetting_desk.judgement.agreement.ratings import Ratings, Scale, make_ratings

SHROUT_FLEISS = ("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7")
"""Six targets, each rated by four judges (Shrout and Fleiss 1979, table 2)."""

FOUR_BY_TWELVE = (
    "1 2 3 3 2 1 4 1 2 * * *",
    "1 2 3 3 2 2 4 1 2 5 * 3",
    "* 3 3 3 2 3 4 2 2 5 1 *",
    "1 2 3 3 2 4 4 1 2 5 1 *",
)
"""Four raters, each of twelve units; a star was left out (Krippendorff)."""

THREE_BY_FIFTEEN = (
    "* * * * * 3 4 1 2 1 1 3 3 * 3",
    "1 * 2 1 3 3 4 3 * * * * * * *",
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
)

COHEN = ((0.44, 0.07, 0.09), (0.05, 0.20, 0.05), (0.01, 0.03, 0.06))
"""Proportions of 200 units (Cohen 1968)."""

COUNTS = ((0, 4, 1), (0, 8, 0), (0, 1, 5))


def of_raters(lines: Sequence[str], scale: Scale, categories: Sequence[str] = ()) -> Ratings:
    """Ratings of a line for each rater."""
    return make_ratings(
        [
            (f"unit {place}", f"rater {rater}", "" if value == "*" else value)
            for rater, line in enumerate(lines)
            for place, value in enumerate(line.split())
        ],
        scale,
        categories,
    )


def of_counts(counts: Sequence[Sequence[int]], scale: Scale = Scale.ORDINAL) -> Ratings:
    """Ratings of two raters that give these counts of pairs."""
    pairs = [
        (first, second)
        for first, row in enumerate(counts)
        for second, many in enumerate(row)
        for _ in range(many)
    ]
    rows = [
        (f"unit {unit}", rater, str(value))
        for unit, pair in enumerate(pairs)
        for rater, value in zip(("first", "second"), pair, strict=True)
    ]
    return make_ratings(rows, scale, [str(place) for place in range(len(counts))])
