"""The step that brings epochs: an older casebook begins its first, and cases stay what they were."""

from contextlib import closing

import pytest

from tests.vetting_desk.store.conftest import Bench
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.model.epoch import Why
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration.migrate import expected_schema, migrations, schema_of

STEP = next(number for number, path in migrations().items() if path.name.endswith("epochs.sql"))


def test_an_older_casebook_begins_its_first_epoch(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.close()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        go_back(database, max(number for number in migrations() if number < STEP))

    casebook = bench.reopen()

    [begun] = casebook.epochs.list()
    assert (begun.epoch.number, begun.why) == (1, Why.FOUNDED)
    assert casebook.cases.get(case.id) == case
    assert casebook.database.rows("PRAGMA foreign_key_check") == []
    assert int(casebook.database.value("PRAGMA foreign_keys")) == 1
    assert schema_of(casebook.database) == expected_schema()


def test_a_reference_may_come_twice_from_another_desk_and_not_from_this_one(bench: Bench) -> None:
    from dataclasses import replace

    from vetting_desk.errors import StateError
    from vetting_desk.model import new_id

    case, other = bench.case(), new_id()
    for _ in range(2):
        bench.casebook.cases.add(replace(case, id=new_id()), other)
    assert len(bench.casebook.cases.with_reference(case.reference, other)) == 2

    with pytest.raises(StateError) as refused:
        bench.casebook.cases.add(replace(case, id=new_id()))
    assert refused.value.fields["state"] == "taken"
