from collections.abc import Callable, Iterator

import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.model import Record
from vetting_desk.registry.postgres.contents import IN_MEMORY, PIECE
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry

Take = Callable[..., Record]
LONG = bytes(range(256)) * (IN_MEMORY // 256 + 3)


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, len(LONG)])
def test_a_content_of_any_length_comes_back(
    desk: PostgresRegistry, take: Take, length: int
) -> None:
    record = take(desk, b"{}", LONG[:length])
    assert desk.content(record.id, record.files[1].sha256) == LONG[:length]


def test_the_same_content_in_two_cases_is_sealed_twice_and_erased_with_each(
    desk: PostgresRegistry, take: Take
) -> None:
    one = take(desk, b"{}", b"shared")
    two = take(desk, b"{}", b"shared", case__reference="2026-INV-00002")
    desk.cases.erase(one.case_id)
    with pytest.raises(NotFoundError):
        desk.content(one.id, one.files[1].sha256)
    assert desk.content(two.id, two.files[1].sha256) == b"shared"
    assert desk.blob(two.files[1].sha256) == b"shared"


def test_a_content_named_twice_in_one_record_is_kept_once(
    desk: PostgresRegistry, take: Take, owner: Database
) -> None:
    take(desk, b"{}", b"same", b"same")
    assert owner.value("SELECT count(*) FROM vetting.contents") == 2
    assert owner.value("SELECT count(*) FROM vetting.files") == 3


def test_a_content_that_breaks_off_leaves_nothing_behind(desk: PostgresRegistry) -> None:
    def broken() -> Iterator[bytes]:
        yield LONG
        raise KeyError

    with pytest.raises(KeyError), desk.unit_of_work():
        desk.keep_blob(broken(), len(LONG) + 1)
    assert desk.counts().records == 0


def test_what_waited_in_a_unit_of_work_that_ended_is_gone(desk: PostgresRegistry) -> None:
    with desk.unit_of_work():
        name, _ = desk.keep_blob([LONG], len(LONG))
        assert desk.blob(name) == LONG
    with pytest.raises(NotFoundError):
        desk.blob(name)


def test_a_piece_put_in_place_of_another_does_not_open(
    desk: PostgresRegistry, take: Take, owner: Database
) -> None:
    from vetting_desk.errors import AgePayloadError

    record = take(desk, b"{}", LONG)
    owner.execute("ALTER TABLE vetting.content_pieces DISABLE TRIGGER only_added")
    owner.execute(
        "UPDATE vetting.content_pieces AS p SET sealed = o.sealed FROM vetting.content_pieces AS o"
        " WHERE p.position = 1 AND o.position = 0 AND o.content_id = p.content_id"
    )
    with pytest.raises(AgePayloadError):
        desk.content(record.id, record.files[1].sha256)
