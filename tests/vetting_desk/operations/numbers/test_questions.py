"""Questions at headquarters: who may ask what, kept and asked again, and answers sealed."""

import csv
import io
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, Bench
from tests.vetting_desk.operations.numbers.test_editions import COPIES, fill
from vetting_desk.crypto.age import HybridIdentity, unseal
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model import Officer, Role
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.questions import Question
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import editions, questions
from vetting_desk.operations.numbers.rows import Form

BY_OUTCOME = Question((Column.OUTCOME,))
BY_LANGUAGE = Question((Column.LANGUAGE,))


@pytest.fixture
def hq(bench: Bench) -> OpenDesk:
    """Headquarters with sixty cases and an edition of them."""
    fill(bench)
    desk = bench.at(HILOLA)
    editions.make(desk)
    return desk


def test_what_is_asked_is_counted_in_the_newest_edition(hq: OpenDesk) -> None:
    found = questions.ask(hq, BY_OUTCOME)
    assert dict(found.rows)[("amnesty",)] == 5 * COPIES
    assert (found.edition.number, found.total) == (1, 60)


def test_a_saved_question_is_asked_again_as_of_another_day(hq: OpenDesk) -> None:
    today = hq.casebook.clock_reading().at.date()
    questions.save(hq, "by-outcome", BY_OUTCOME)
    assert questions.saved(hq) == {"by-outcome": BY_OUTCOME}
    before = questions.run(hq, "by-outcome")
    assert questions.run(hq, "by-outcome", today) == before
    with pytest.raises(InputError):
        questions.run(hq, "by-outcome", today - timedelta(days=1))
    editions.make(hq)
    assert questions.run(hq, "by-outcome").edition.number == 2
    with pytest.raises(NotFoundError):
        questions.run(hq, "nothing", date(2030, 1, 1))


def test_a_saved_question_never_changes(hq: OpenDesk) -> None:
    questions.save(hq, "mine", BY_OUTCOME)
    questions.save(hq, "mine", BY_OUTCOME)
    with pytest.raises(StateError):
        questions.save(hq, "mine", Question((Column.SEX,)))
    with pytest.raises(InputError):
        questions.save(hq, "Of Anora", BY_OUTCOME)


def test_a_question_that_was_put_away_is_out_of_use_and_keeps_its_name(hq: OpenDesk) -> None:
    questions.save(hq, "mine", BY_OUTCOME)
    questions.put_away(hq, "mine")
    questions.put_away(hq, "mine")
    assert (questions.saved(hq), questions.away(hq)) == ({}, {"mine": BY_OUTCOME})
    with pytest.raises(NotFoundError):
        questions.run(hq, "mine")
    with pytest.raises(StateError):
        questions.save(hq, "mine", Question((Column.SEX,)))
    hq.casebook.verify()
    questions.put_back(hq, "mine")
    assert questions.run(hq, "mine").total == 60
    questions.put_away(hq, "mine")
    questions.save(hq, "mine", BY_OUTCOME)
    assert questions.saved(hq) == {"mine": BY_OUTCOME}
    actions = [each.action for each in hq.casebook.audit.entries(limit=5)]
    away, back = "question-put-away", "question-put-back"
    assert actions == [back, away, back, away, "question-saved"]
    hq.casebook.verify()
    for act in (questions.put_away, questions.put_back):
        with pytest.raises(NotFoundError):
            act(hq, "nothing")


def test_columns_follow_from_the_role(bench: Bench, hq: OpenDesk) -> None:
    questions.save(hq, "by-language", BY_LANGUAGE)
    questions.save(hq, "by-outcome", BY_OUTCOME)
    assert Column.LANGUAGE in questions.columns(hq)
    decides = bench.at(DAVLAT)
    assert not {Column.LANGUAGE, Column.INTERPRETER} & set(questions.columns(decides))
    assert questions.saved(decides) == {"by-outcome": BY_OUTCOME}
    hidden = Question((Column.SEX,), ((Column.LANGUAGE, ("tajik",)),))
    for question in (BY_LANGUAGE, hidden):
        with pytest.raises(PermissionDeniedError):
            questions.ask(decides, question)
    with pytest.raises(PermissionDeniedError):
        questions.run(decides, "by-language")
    assert questions.ask(decides, BY_OUTCOME).total == 60


def test_an_analyst_asks_everything_and_opens_no_case(hq: OpenDesk) -> None:
    hq.casebook.act_as(Officer(hq.officer.id, "Analyst Invented", Role.ANALYST))
    assert Column.LANGUAGE in questions.columns(hq)
    assert questions.ask(hq, BY_LANGUAGE).total == 60


Export = Callable[..., bytes]


@pytest.fixture
def exported(hq: OpenDesk, tmp_path: Path) -> Export:
    identity = HybridIdentity.generate()

    def export(question: Question = BY_OUTCOME, **more: object) -> bytes:
        done = questions.export(
            hq,
            "Report",
            question,
            [identity.recipient.to_text()],
            tmp_path,
            Form.CSV,
            **more,  # type: ignore[arg-type]
        )
        data = done.path.read_bytes()
        assert b"amnesty" not in data
        assert hq.casebook.audit.entries(limit=1)[0].detail["digest"] == done.digest
        return unseal(data, [identity])

    return export


def test_an_answer_is_sealed_and_logged(exported: Export, hq: OpenDesk) -> None:
    assert exported().splitlines()[:2] == [b"outcome,cases", b"amnesty,%d" % (5 * COPIES)]
    entry = hq.casebook.audit.entries(limit=1)[0]
    assert (entry.action, entry.detail["edition"]) == ("question-exported", 1)


def test_a_row_for_each_case_has_another_pseudonym_in_every_export(exported: Export) -> None:
    found = [
        list(csv.DictReader(io.StringIO(exported(each=True).decode(), newline="")))
        for _ in range(2)
    ]
    names = [{row["pseudonym"] for row in rows} for rows in found]
    assert [len(each) for each in names] == [60, 60]
    assert not names[0] & names[1]
    assert all(Counter(row["outcome"] for row in rows)["amnesty"] == 5 * COPIES for rows in found)


def test_rows_of_two_exports_are_in_another_order(exported: Export) -> None:
    """Rows are sorted by pseudonyms, so that their order is another each time as well."""
    by_post = Question((Column.POST, Column.OUTCOME))
    orders = [
        [line.split(b",")[1:] for line in exported(by_post, each=True).splitlines()]
        for _ in range(2)
    ]
    assert sorted(orders[0]) == sorted(orders[1])
    assert orders[0] != orders[1]


@pytest.mark.parametrize("recipients", [[], ["age1pq1nothing"]])
def test_whom_nobody_could_seal_to_is_refused(
    hq: OpenDesk, tmp_path: Path, recipients: list[str]
) -> None:
    with pytest.raises(InputError):
        questions.export(hq, "Why", BY_OUTCOME, recipients, tmp_path)
    assert not list(tmp_path.glob("*.age"))
