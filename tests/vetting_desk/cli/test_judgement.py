"""``vetting-desk judgement agreement``: figures for people and for programs, and clear refusals."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.judgement.agreement.worked import (
    COUNTS,
    FOUR_BY_TWELVE,
    SHROUT_FLEISS,
    THREE_BY_FIFTEEN,
)
from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import REASONS, fill, rater_of, small_form
from vetting_desk.cli.judgement import command
from vetting_desk.cli.program import outcome
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.raters import asking

TABLE = "unit,rater,value\nH1,A,0\nH1,B,0\nH2,A,2\nH2,B,1\nH3,A,2\nH3,B,2\nH4,A,\nH4,B,1\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "ratings.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_json_holds_each_measure_or_why_not(table: Path) -> None:
    run = CliRunner().invoke(command, ["agreement", str(table), "--categories", "0,1,2", "--json"])
    assert run.exit_code == 0
    found = json.loads(run.stdout)
    assert found["raw"] == pytest.approx(2 / 3)
    assert found["kappa"] == pytest.approx(0.5)
    assert len(found["kappa_interval"]) == 2
    assert found["weighted_kappa_linear"] == pytest.approx(2 / 3)
    assert (found["units"], found["units_rated_by_two"], found["raters"]) == (4, 3, 2)
    assert found["why"] == {}


def test_json_of_a_nominal_scale_is_null_with_why(table: Path) -> None:
    run = CliRunner().invoke(command, ["agreement", str(table), "--scale", "nominal", "--json"])
    found = json.loads(run.stdout)
    assert found["weighted_kappa_quadratic"] is None
    assert found["weighted_kappa_quadratic_interval"] is None
    assert found["icc_2_1"] is None
    assert set(found["why"]) == {"weighted_kappa_linear", "weighted_kappa_quadratic", "icc_2_1"}


def test_each_figure_is_explained_in_a_sentence(table: Path) -> None:
    run = CliRunner().invoke(command, ["agreement", str(table)])
    assert "2 raters, 4 units; 3 rated by two or more, 3 by all. Scale: 0, 1, 2." in run.stdout
    assert "Kappa (Cohen): 0.500 (95 %:" in run.stdout
    assert "They say nothing about a person who was assessed." in run.stdout


def of_counts(counts: tuple[tuple[int, ...], ...]) -> list[tuple[str, str, str]]:
    """Ratings of two raters that give these counts of pairs."""
    pairs = [
        (str(one), str(two))
        for one, row in enumerate(counts)
        for two, many in enumerate(row)
        for _ in range(many)
    ]
    return [
        (f"u{unit}", rater, value)
        for unit, pair in enumerate(pairs)
        for rater, value in zip(("A", "B"), pair, strict=True)
    ]


def of_raters(lines: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Ratings of a line for each rater; a star was left out."""
    return [
        (f"u{unit}", f"r{rater}", "" if value == "*" else value)
        for rater, line in enumerate(lines)
        for unit, value in enumerate(line.split())
    ]


JUDGES = tuple(" ".join(each) for each in zip(*(row.split() for row in SHROUT_FLEISS), strict=True))
COUNTED = of_counts(COUNTS)
OF_COHEN = of_counts(((88, 14, 18), (10, 40, 10), (2, 6, 12)))


@pytest.mark.parametrize(
    ("rows", "scale", "key", "printed"),
    [
        (of_raters(JUDGES), "interval", "icc_2_1", ".290"),
        (COUNTED, "ordinal", "kappa", ".4842"),
        (COUNTED, "ordinal", "kappa_interval", ".2137 .7547"),
        (COUNTED, "ordinal", "weighted_kappa_linear", ".4701"),
        (COUNTED, "ordinal", "weighted_kappa_linear_interval", ".1845 .7558"),
        (COUNTED, "ordinal", "weighted_kappa_quadratic", ".4502"),
        (OF_COHEN, "nominal", "kappa", ".492"),
        (of_raters(FOUR_BY_TWELVE), "nominal", "alpha", ".743"),
        (of_raters(FOUR_BY_TWELVE), "ordinal", "alpha", ".815"),
        (of_raters(FOUR_BY_TWELVE), "interval", "alpha", ".849"),
        (of_raters(THREE_BY_FIFTEEN), "nominal", "alpha", ".691358"),
        (of_raters(THREE_BY_FIFTEEN), "interval", "alpha", ".810845"),
    ],
)
def test_the_worked_figures_of_the_literature_come_out_of_the_terminal(
    tmp_path: Path, rows: list[tuple[str, str, str]], scale: str, key: str, printed: str
) -> None:
    """To the digits that the papers print."""
    path = tmp_path / "worked.csv"
    path.write_text("\n".join(["unit,rater,value", *map(",".join, rows)]), encoding="utf-8")
    run = CliRunner().invoke(command, ["agreement", str(path), "--scale", scale, "--json"])
    assert run.exit_code == 0
    found = json.loads(run.stdout)[key]
    values = found if isinstance(found, list) else [found]
    digits = [len(each) - 1 for each in printed.split()]
    shown = [f"{value:.{many}f}" for value, many in zip(values, digits, strict=True)]
    assert shown == [f"0{each}" for each in printed.split()]


@pytest.mark.parametrize(
    "rows",
    [
        [("u1", "A", "1"), ("u2", "A", "2")],
        [("u1", "A", "1"), ("u1", "B", "1"), ("u2", "A", "1"), ("u2", "B", "1")],
        [("u1", "A", "1"), ("u2", "B", "1")],
    ],
    ids=["one rater", "one category used by all", "no pairable units"],
)
def test_what_cannot_be_told_from_chance_is_null_and_neither_0_nor_1(
    tmp_path: Path, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path / "undefined.csv"
    path.write_text("\n".join(["unit,rater,value", *map(",".join, rows)]), encoding="utf-8")
    run = CliRunner().invoke(command, ["agreement", str(path), "--categories", "0,1,2", "--json"])
    found = json.loads(run.stdout)
    for key in ("kappa", "kappa_interval", "weighted_kappa_linear", "alpha", "icc_2_1"):
        assert found[key] is None, key
        assert key in found["why"] or key.endswith("_interval")


def test_what_is_undefined_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("unit,rater,value\nH1,A,0\n", encoding="utf-8")
    run = CliRunner().invoke(command, ["agreement", str(path)])
    assert "Kappa (Cohen): undefined: only one person rated." in run.stdout


def test_a_bad_table_is_refused_with_its_line(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table.write_text(TABLE + "H4,B,2\n", encoding="utf-8")
    assert outcome(["judgement", "agreement", str(table)]) == 1
    assert "line 10: it rates a unit a second time: H4, B" in capsys.readouterr().err


def test_second_ratings_of_a_desk_are_listed_and_nothing_of_a_rating(
    crew: Crew, at: Callable[..., Ran], tmp_path: Path
) -> None:
    path = tmp_path / "small-spj.xml"
    path.write_bytes(small_form())
    supervisor = crew.at_post("Salima Sample")
    sha256 = instruments.add_instrument(supervisor, path, in_spite=True).key.sha256
    draft = fill(crew.at_post("Anora Sample"), sha256)
    supervisor = crew.at_post("Salima Sample")
    asking.ask(supervisor, draft, rater_of(supervisor, draft, "Bahrom Sample"))
    crew.close()

    said = at("Salima Sample", "judgement", "second")
    found = at("Salima Sample", "judgement", "second", "--json").json()

    assert "the first rater has not locked yet (Bahrom Sample)" in said.out
    [row] = found["second_ratings"]
    assert (row["assessment"], row["state"], row["second"]) == (draft, "asked", "Bahrom Sample")
    assert not any(words in said.out for words in REASONS.values())


def test_what_other_desks_left_is_shown(crew: Crew, at: Callable[..., Ran]) -> None:
    crew.close()

    assert "Nothing of other desks' cases" in at("Salima Sample", "judgement", "left-here").out
    assert (
        "Nothing of other desks' cases"
        in at("Salima Sample", "judgement", "left-here", "--let-go").out
    )
