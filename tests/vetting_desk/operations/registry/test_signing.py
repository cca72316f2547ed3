"""A decision that a member signs on a machine of their own, through the database."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    LATIF,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    ArrivedMeanwhileError,
    NewerArrivedError,
    NotFoundError,
    NotOnPanelError,
    PermissionDeniedError,
    ReasonElsewhereError,
    SafeguardError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.decisions import deciding, said
from vetting_desk.operations.registry import (
    bringing,
    connecting,
    databases,
    members,
    moving,
    signing,
)
from vetting_desk.operations.safeguards import known

__all__ = ["bench", "made"]
Folder = Callable[..., Path]


@pytest.fixture
def folder(bench: Bench, cluster: Cluster, database_name: str, tmp_path: Path) -> Folder:
    """Headquarters has its registry set up; make the folder of an officer."""
    owner = cluster.address(database_name)
    hq = bench.at(HILOLA)
    databases.create(
        hq, cluster.address(database_name, "return_desk"), "return_desk", as_owner=owner
    )

    def make(name: str, *, signs: bool = True) -> Path:
        login = name.split(maxsplit=1)[0].lower()
        place = tmp_path / f"{login}-{signs}"
        address = cluster.address(database_name, login)
        members.add_own(bench.at(name), place, address, login, WORDS, as_owner=owner, signs=signs)
        return place

    return make


@pytest.fixture
def proposed(bench: Bench, folder: Folder) -> str:
    """A decision of Davlat's that waits for Dilnoza, in the database."""
    found = bench.proposed()
    moving.to_database(bench.at(HILOLA))
    return found.entry.id


def state(bench: Bench) -> DecisionState:
    [found] = said.decisions(bench.at(HILOLA), bench.case_id)
    return found.state


def test_a_member_signs_and_it_counts_at_home_and_goes_to_the_post(
    bench: Bench, folder: Folder, proposed: str
) -> None:
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        found = signing.waiting(me, registry, bench.case_id)
        assert found.standing.entry.id == proposed
        assert found.saw == bench.saw()
        assert len(found.records) == 3
        now = signing.sign(me, registry, bench.case_id, found.saw, WORDS)
        assert now.state is DecisionState.IN_FORCE
        assert len(registry.decisions.of_case(bench.case_id)) == 1
    assert state(bench) is DecisionState.PROPOSED
    moving.to_casebook(bench.at(HILOLA))
    assert state(bench) is DecisionState.IN_FORCE
    signature = bench.hq.casebook.entries.list(bench.case_id)[-1]
    assert signature.author_id == bench.id(DILNOZA)
    way = bench.hq.casebook.entries.way(signature.id, bench.post.desk.id)
    assert way == (EntryWay.TO_SEND, "")


def test_a_member_says_why_not(bench: Bench, folder: Folder, proposed: str) -> None:
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        now = signing.sign(
            me, registry, bench.case_id, saw, WORDS, "Invented doubts", dissents=True
        )
        assert now.state is DecisionState.PROPOSED
    moving.to_casebook(bench.at(HILOLA))
    assert state(bench) is DecisionState.PROPOSED


def test_who_looked_at_less_than_is_there_looks_again(
    bench: Bench, folder: Folder, proposed: str
) -> None:
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        with pytest.raises(NewerArrivedError):
            signing.sign(me, registry, bench.case_id, "0" * 64, WORDS)
        assert registry.decisions.of_case(bench.case_id) == []


def test_of_two_who_sign_at_once_the_second_is_told(
    bench: Bench, folder: Folder, proposed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        speak = deciding.sign

        def meanwhile(*words: object) -> object:
            with connecting.connected(bench.at(HILOLA)) as there:
                there.cases.touch(bench.case_id)
            return speak(*words)  # type: ignore[arg-type]

        monkeypatch.setattr(deciding, "sign", meanwhile)
        with pytest.raises(ArrivedMeanwhileError):
            signing.sign(me, registry, bench.case_id, saw, WORDS)
        assert registry.decisions.of_case(bench.case_id) == []


def test_what_guards_a_person_holds_there_too(bench: Bench, folder: Folder, proposed: str) -> None:
    known.record(bench.at(HILOLA), bench.case_id, "age", "child", "Her mother says so")
    moving.to_database(bench.at(HILOLA))
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        with pytest.raises(SafeguardError):
            signing.sign(me, registry, bench.case_id, saw, WORDS)
        assert registry.decisions.of_case(bench.case_id) == []


def test_what_takes_a_reason_is_looked_at_and_signed_at_the_return_desk(
    bench: Bench, folder: Folder, proposed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = Policy(reasons=(Purpose.OPEN_CASE,))
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (member, registry):
        with monkeypatch.context() as patched:
            patched.setattr(bringing, "policy", lambda _: rules)
            with pytest.raises(ReasonElsewhereError):
                signing.waiting(member, registry, bench.case_id)
            assert member.casebook.cases.find(bench.case_id) is None
        saw = signing.waiting(member, registry, bench.case_id).saw
        monkeypatch.setattr(bringing, "policy", lambda _: rules)
        with pytest.raises(ReasonElsewhereError):
            signing.sign(member, registry, bench.case_id, saw, WORDS)
    assert state(bench) is DecisionState.PROPOSED


def test_whose_folder_has_no_keys_signs_nothing(
    bench: Bench, folder: Folder, proposed: str
) -> None:
    with members.opened(folder(DILNOZA, signs=False), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        with pytest.raises(StateError):
            signing.sign(me, registry, bench.case_id, saw, WORDS)


def test_the_folders_passphrase_is_asked_again(bench: Bench, folder: Folder, proposed: str) -> None:
    with members.opened(folder(DILNOZA), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        with pytest.raises(WrongPassphraseError):
            signing.sign(me, registry, bench.case_id, saw, PASSPHRASE)
        assert registry.decisions.of_case(bench.case_id) == []


def test_who_is_not_on_the_panel_signs_nothing(bench: Bench, folder: Folder, proposed: str) -> None:
    with members.opened(folder(DONIYOR), WORDS, Action.DECIDE) as (me, registry):
        saw = signing.waiting(me, registry, bench.case_id).saw
        with pytest.raises(NotOnPanelError):
            signing.sign(me, registry, bench.case_id, saw, WORDS)


def test_a_case_without_a_proposal_has_nothing_to_sign(bench: Bench, folder: Folder) -> None:
    moving.to_database(bench.at(HILOLA))
    with (
        members.opened(folder(DAVLAT), WORDS, Action.DECIDE) as (me, registry),
        pytest.raises(NotFoundError),
    ):
        signing.waiting(me, registry, bench.case_id)


def test_a_lawyers_folder_signs_nothing(bench: Bench, folder: Folder) -> None:
    with pytest.raises(PermissionDeniedError):
        folder(LATIF)
