"""DuckDB answers as the program itself does, in memory, and writes no file."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.errors import ExtraMissingError, InputError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, NOT_YET, WITHHELD, Edition, EditionHead
from vetting_desk.model.numbers.questions import Question, answer
from vetting_desk.registry.numbers import in_duckdb

duckdb = pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

HEAD = EditionHead(1, datetime(2026, 11, 22, tzinfo=UTC), 5, 0, 0, 0)
VALUES = (NOT_YET, WITHHELD, "2025", "2026", "2026-01", "2026-02", "woman", "man", "a'b")


def edition(seed: int, lines: int = 400) -> Edition:
    chance = random.Random(seed)
    return Edition(
        HEAD,
        COLUMNS,
        {
            tuple(chance.choice(VALUES) for _ in COLUMNS): chance.randrange(5, 90)
            for _ in range(lines)
        },
    )


@pytest.mark.parametrize(
    "question",
    [
        Question((Column.SEX,)),
        Question((Column.DECIDED, Column.SEX)),
        Question((Column.DECIDED, Column.RETURNED, Column.POST, Column.OUTCOME), months=True),
        Question((Column.SEX,), ((Column.DECIDED, ("2026", "2025")),)),
        Question((Column.SEX,), ((Column.DECIDED, ("2026-01",)), (Column.POST, ("a'b", "man")))),
        Question((Column.AGE,), ((Column.TOLD, (NOT_YET,)),)),
        Question((Column.AGE,), ((Column.OUTCOME, ("nothing has this",)),)),
    ],
)
def test_both_ways_of_answering_say_the_same(question: Question) -> None:
    asked = edition(5)
    table = in_duckdb.arrow(asked.columns, asked.lines.items())
    assert in_duckdb.answer(HEAD, table, question) == answer(asked, question)


def test_nothing_is_written_and_nothing_else_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    opened = []
    connect = duckdb.connect

    def connecting(*words: object, **options: object) -> object:
        opened.append(connect(*words, **options))
        return opened[-1].cursor()

    monkeypatch.setattr(duckdb, "connect", connecting)
    asked = edition(7, 20_000)
    question = Question((Column.DECIDED, Column.RETURNED, Column.POST, Column.OUTCOME), months=True)
    in_duckdb.answer(HEAD, in_duckdb.arrow(asked.columns, asked.lines.items()), question)
    [connection] = opened
    assert connection.execute("SELECT current_setting('temp_directory')").fetchone() == ("",)
    secret = tmp_path / "secret.csv"
    secret.write_text("x\n1\n")
    with pytest.raises(duckdb.PermissionException):
        connection.execute(f"SELECT * FROM read_csv('{secret}')")
    with pytest.raises(duckdb.PermissionException):
        connection.execute(f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'")
    assert [each.name for each in tmp_path.iterdir()] == ["secret.csv"]


def test_what_is_no_question_is_not_asked() -> None:
    with pytest.raises(InputError):
        in_duckdb.answer(HEAD, in_duckdb.arrow(COLUMNS, []), Question((Column.NEEDS_MET,)))


def test_without_the_extra_it_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_duckdb, "find_spec", lambda name: None)
    with pytest.raises(ExtraMissingError) as caught:
        in_duckdb.require_extra()
    assert caught.value.fields["missing"] == "duckdb, pyarrow"
