from vetting_desk.crypto.chain import GENESIS
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.own_log import PostgresOwnLog


def test_heads_are_found_by_number_and_none_is_changed(owner: Database) -> None:
    log = PostgresOwnLog(owner)
    assert (log.length(), log.head(), log.head_at(0)) == (0, GENESIS, GENESIS)
    log.add(1, [b"a" * 32, b"b" * 32])
    log.add(2, [b"x" * 32, b"c" * 32])
    assert [log.head_at(each) for each in (1, 2, 3, 4)] == [b"a" * 32, b"b" * 32, b"c" * 32, None]
    assert (log.length(), log.head()) == (3, b"c" * 32)
