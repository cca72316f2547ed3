"""Editions in PostgreSQL: what an analyst's login sees, and that it answers as the casebook does."""

from datetime import UTC, datetime

import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from tests.vetting_desk.registry.postgres.test_roles import Take, refused
from vetting_desk.errors import NotFoundError, RegistryRefusedError, StateError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, WITHHELD, Edition, EditionHead
from vetting_desk.model.numbers.questions import Question, answer
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

HEAD = EditionHead(1, datetime(2026, 11, 22, 10, tzinfo=UTC), 5, 20, 2, 1)
EDITION = Edition(
    HEAD,
    COLUMNS,
    {
        ("north", "woman", "18-24", "tajik", "p", "2026-01", "", "", "2026-03", "", "amnesty"): 7,
        ("north", "man", "18-24", "tajik", "p", "2026-01", "", "", "2026-04", "", "refusal"): 8,
        (*[WITHHELD] * 10, "amnesty"): 5,
    },
)
QUESTIONS = (
    Question((Column.OUTCOME,)),
    Question((Column.SEX, Column.DECIDED), ((Column.POST, ("north",)),), months=True),
)


def analyst(login: Login) -> PostgresRegistry:
    return login("analyst_one", "vetting_analyst", [], "officer-analyst")


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_edition_says_the_same_as_in_the_casebook(
    login: Login, desk: PostgresRegistry, question: Question
) -> None:
    desk.figures.add(EDITION)
    figures = analyst(login).figures
    assert figures.heads() == [HEAD]
    assert figures.answer(HEAD, question) == answer(EDITION, question)
    assert desk.figures.numbers() == {1}


def test_a_line_that_was_taken_away_is_noticed(desk: PostgresRegistry, owner: Database) -> None:
    desk.figures.add(EDITION)
    owner.execute("ALTER TABLE vetting.edition_lines DISABLE TRIGGER only_added")
    owner.execute("DELETE FROM vetting.edition_lines WHERE position = 1")
    with pytest.raises(StateError):
        desk.figures.table(1)
    with pytest.raises(NotFoundError):
        desk.figures.table(2)


def test_a_question_is_kept_once_in_ones_own_name(login: Login, desk: PostgresRegistry) -> None:
    figures = analyst(login)
    figures.figures.save("by-outcome", QUESTIONS[0])
    figures.figures.save("by-outcome", QUESTIONS[0])
    assert desk.figures.questions() == {"by-outcome": QUESTIONS[0]}
    with pytest.raises(StateError):
        desk.figures.save("by-outcome", QUESTIONS[1])
    forged = "INSERT INTO vetting.questions VALUES ('x', '{}', 'somebody-else')"
    with pytest.raises(RegistryRefusedError):
        figures.database.execute(forged)  # type: ignore[arg-type, unused-ignore] # a constant


def test_a_question_is_put_away_and_back_and_every_step_stays(
    login: Login, desk: PostgresRegistry
) -> None:
    figures = analyst(login).figures
    figures.save("by-outcome", QUESTIONS[0])
    figures.put("by-outcome", away=True)
    figures.put("by-outcome", away=True)
    assert desk.figures.questions() == {}
    assert desk.figures.questions(away=True) == {"by-outcome": QUESTIONS[0]}
    with pytest.raises(StateError):
        desk.figures.save("by-outcome", QUESTIONS[1])
    desk.figures.put("by-outcome", away=False)
    assert figures.questions() == {"by-outcome": QUESTIONS[0]}
    figures.put("by-outcome", away=True)
    figures.save("by-outcome", QUESTIONS[0])
    assert figures.questions() == {"by-outcome": QUESTIONS[0]}
    with pytest.raises(NotFoundError):
        figures.put("nothing", away=True)
    database = analyst(login).database
    steps = database.column("SELECT away FROM vetting.question_steps ORDER BY number")
    assert steps == [True, False, True, False]
    assert refused(database, "DELETE FROM vetting.question_steps")
    assert refused(database, "UPDATE vetting.question_steps SET away = true")
    forged = "INSERT INTO vetting.question_steps (called, away, said_by) VALUES ('by-outcome', true, 'x')"
    assert refused(database, forged)


OF_CASES = (
    "cases", "persons", "records", "entries", "contents", "content_pieces", "files", "decisions", "queued",
    "claims", "quarantined", "link_keys", "arrivals", "receipts", "restricted", "members",
)  # fmt: skip


def test_an_analyst_sees_no_case_and_no_key_of_one(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    take(desk)
    desk.figures.add(EDITION)
    database = analyst(login).database
    assert [
        each for each in OF_CASES if not refused(database, f"SELECT 1 FROM vetting.{each}")
    ] == []
    kept = database.column("SELECT DISTINCT compartment FROM vetting_keys.data_keys")
    assert kept == ["figures"]
    assert refused(database, "INSERT INTO vetting.editions VALUES (2, '', '')")
    assert refused(database, "DELETE FROM vetting_keys.data_keys")


@pytest.mark.parametrize("role", ["vetting_worker", "vetting_reviewer", "vetting_decider"])
def test_who_works_on_cases_reads_no_edition(login: Login, role: str) -> None:
    database = login(f"some_{role[8:]}", role).database
    assert refused(database, "SELECT 1 FROM vetting.editions")
    assert refused(database, "SELECT 1 FROM vetting.edition_lines")
