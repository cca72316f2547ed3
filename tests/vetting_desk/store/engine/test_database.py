"""Statements and rows of an open database."""

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.store.engine.database import open_empty


def test_a_mistake_in_our_own_sql_is_not_dressed_up() -> None:
    database = open_empty()
    for ask in (
        database.execute,
        database.rows,
        database.row,
        database.value,
        database.column,
        lambda sql: list(database.each(sql)),
    ):
        with pytest.raises(dbapi2.OperationalError):
            ask("SELECT nothing FROM nowhere")
    database.close()


def test_a_row_gives_its_values_by_name_and_in_order() -> None:
    with closing(open_empty()) as database:
        database.execute("CREATE TABLE kept (id TEXT, count INTEGER)")
        database.execute("INSERT INTO kept VALUES ('a', 1)")
        sql = "SELECT id AS first, count FROM kept"
        row = database.row(sql)

        assert row is not None
        assert (row["first"], row["count"], tuple(row)) == ("a", 1, ("a", 1))
        assert (database.column(sql), database.value(sql)) == (["a"], "a")
        nothing = f"{sql} WHERE id = 'z'"
        assert (database.column(nothing), database.value(nothing)) == ([], None)
