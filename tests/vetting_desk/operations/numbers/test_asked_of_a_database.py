"""Questions from an analyst's folder: the same answers as at headquarters, and no case opens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench
from tests.vetting_desk.operations.numbers.test_editions import fill
from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.crypto.age import HybridIdentity, unseal
from vetting_desk.errors import PermissionDeniedError, RegistryError, RegistryKeyError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.questions import Question
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.numbers import editions, questions
from vetting_desk.operations.registry import databases, members, moving
from vetting_desk.registry.postgres.sealing import Compartment

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

QUESTIONS = (
    Question((Column.OUTCOME,)),
    Question((Column.POST, Column.SEX, Column.DECIDED), months=True),
    Question((Column.SEX,), ((Column.DECIDED, ("2026",)),)),
)


@pytest.fixture
def hq(bench: Bench, cluster: Cluster, database_name: str) -> OpenDesk:
    """Headquarters with sixty cases, an edition of them, and its registry."""
    fill(bench)
    desk = bench.at(HILOLA)
    editions.make(desk)
    address = cluster.address(database_name, "return_desk")
    databases.create(desk, address, "return_desk", as_owner=cluster.address(database_name))
    moving.to_database(desk)
    return desk


@pytest.fixture
def folder(hq: OpenDesk, cluster: Cluster, database_name: str, tmp_path: Path) -> Path:
    """An analyst's."""
    place, address = tmp_path / "analyst", cluster.address(database_name, "analyst_one")
    owner = cluster.address(database_name)
    members.add_analyst(hq, place, address, "analyst_one", WORDS, as_owner=owner)
    return place


def test_an_answer_is_the_same_as_at_headquarters(hq: OpenDesk, folder: Path) -> None:
    with members.opened(folder, WORDS, Action.NUMBERS) as (me, registry):
        assert editions.editions(me, registry.figures) == editions.editions(hq)
        for question in QUESTIONS:
            found = questions.ask(me, question, source=registry.figures)
            assert found == questions.ask(hq, question)
            assert found.total


def test_a_question_is_kept_and_run_as_of_any_day(hq: OpenDesk, folder: Path) -> None:
    today = hq.casebook.clock_reading().at.date()
    with members.opened(folder, WORDS, Action.NUMBERS) as (me, registry):
        questions.save(me, "by-outcome", QUESTIONS[0], registry.figures)
        first = questions.run(me, "by-outcome", source=registry.figures)
        editions.make(hq)
        moving.to_database(hq)
        assert questions.run(me, "by-outcome", today, registry.figures).edition.number == 2
        assert questions.run(me, "by-outcome", source=registry.figures).rows == first.rows
        assert questions.saved(me, registry.figures) == {"by-outcome": QUESTIONS[0]}


def test_an_answer_is_sealed_there_and_logged_in_the_registry(folder: Path, tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    with members.opened(folder, WORDS, Action.NUMBERS) as (me, registry):
        done = questions.export(
            me,
            "Report",
            QUESTIONS[0],
            [identity.recipient.to_text()],
            tmp_path,
            each=True,
            source=registry.figures,
        )
        last = registry.database.column(
            "SELECT action FROM vetting.audit WHERE chain = %s ORDER BY sequence DESC LIMIT 1",
            (registry.audit.chain,),
        )
        assert last == ["question-exported"]
    assert len(unseal(done.path.read_bytes(), [identity]).splitlines()) == 61


def test_the_folder_opens_editions_and_nothing_of_a_case(bench: Bench, folder: Path) -> None:
    with members.opened(folder, WORDS, Action.NUMBERS) as (me, registry):
        keys = registry.cases._keys
        assert set(keys.identities) == {Compartment.FIGURES}
        assert me.casebook.cases.count() == 0
        assert (bytes(me.secret.signing_key), me.secret.age_identity) == (b"", "")
        with pytest.raises(RegistryError):
            registry.case(bench.case_id)


def test_who_works_on_cases_opens_no_edition(
    hq: OpenDesk, cluster: Cluster, database_name: str, tmp_path: Path
) -> None:
    place, address = tmp_path / "mine", cluster.address(database_name, "my_login")
    owner = cluster.address(database_name)
    members.add_own(hq, place, address, "my_login", WORDS, as_owner=owner)
    with members.opened(place, WORDS, Action.REVIEW) as (me, registry):
        with pytest.raises(RegistryError):
            editions.editions(me, registry.figures)
        assert Compartment.FIGURES not in registry.cases._keys.identities


def test_a_folder_is_for_whom_exports_are_for(bench: Bench, folder: Path) -> None:
    from tests.vetting_desk.operations.decisions.conftest import DAVLAT

    with pytest.raises(PermissionDeniedError):
        members.add_analyst(bench.at(DAVLAT), folder.parent / "x", "host=/x", "x", WORDS)


Look = Callable[[], object]


def test_without_the_identity_nothing_opens(hq: OpenDesk, folder: Path) -> None:
    with members.opened(folder, WORDS, Action.NUMBERS) as (me, registry):
        registry.figures._keys.identities = {}
        with pytest.raises(RegistryKeyError):
            questions.ask(me, QUESTIONS[0], source=registry.figures)
