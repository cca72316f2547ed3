"""The step that begins headquarters' register with the certificates it holds."""

from contextlib import closing

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.crypto.certificates import (
    Register,
    certificate_to_pem,
    create_issuing,
    create_root,
    digest_of,
    generate_signing_key,
    issue_officer,
)
from vetting_desk.model import DeskKind, Officer, Role, new_id
from vetting_desk.model.peer import Peer
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating
from vetting_desk.store.migration.register_begun import BEGUN, begin

STEP = next(number for number, more in migrating.MORE.items() if more is begin)
SOMEBODY = Officer(new_id(), "Somebody Invented", Role.SUPERVISOR)


def as_before(bench: Bench, kind: str) -> None:
    """Close the casebook as the version before would have left it, of a desk of this kind."""
    bench.casebook.close()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        go_back(database, STEP - 1)
        trigger = database.value(
            "SELECT name FROM sqlite_master WHERE tbl_name = 'desk' AND type = 'trigger'"
        )
        sql = database.value("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,))
        if trigger:
            database.execute(f"DROP TRIGGER {trigger}")
        database.execute("UPDATE desk SET kind = ?", (kind,))
        if sql:
            database.execute(sql)


@pytest.fixture
def held(bench: Bench) -> list[str]:
    """Certificates in the casebook of a headquarters, by digest."""
    root_key, root = create_root("Invented", START)
    key, issuing = create_issuing(root_key, root, START)
    made = [
        issue_officer(key, issuing, generate_signing_key().public_key(), SOMEBODY, new_id(), START)
        for _ in range(2)
    ]
    pems = [certificate_to_pem(each) for each in made]
    bench.casebook.officers.put(SOMEBODY, [pems[0], b"no certificate"], [pems[1]])
    bench.casebook.peers.put(
        Peer(
            desk_id="d",
            name="Desk",
            kind=DeskKind.POST,
            certificates=(pems[0],),
            recipient="age1pq1x",
            organisation="Invented",
            training=False,
        )
    )
    return sorted(digest_of(each) for each in made)


def test_headquarters_register_begins_with_what_it_holds_each_once(
    bench: Bench, held: list[str]
) -> None:
    as_before(bench, "hq")

    register = bench.reopen().register

    entries = register.list()
    assert sorted(each.certificate for each in entries) == held
    assert register.head() == Register(entries).head
    [entry] = bench.casebook.audit.entries(action=BEGUN)
    assert entry.officer_id == ""


@pytest.mark.usefixtures("held")
def test_a_post_has_no_register_of_its_own(bench: Bench) -> None:
    as_before(bench, "post")

    assert bench.reopen().register.list() == []
    assert bench.casebook.audit.entries(action=BEGUN) == []


def test_a_headquarters_that_holds_nothing_has_none(bench: Bench) -> None:
    as_before(bench, "hq")

    assert bench.reopen().register.list() == []
