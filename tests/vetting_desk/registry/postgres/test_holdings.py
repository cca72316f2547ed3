from collections.abc import Callable

from vetting_desk.model import Record
from vetting_desk.registry.door import Kind
from vetting_desk.registry.postgres.registry import PostgresRegistry


def test_what_was_erased_is_no_part_of_what_is_held(
    desk: PostgresRegistry, take: Callable[..., Record]
) -> None:
    one, other = take(desk), take(desk, case__reference="2026-INV-00002")
    assert list(desk.holdings.lines(Kind.RECORDS)) == [one.id, other.id]
    desk.cases.erase(one.case_id)
    assert desk.holdings.lines(Kind.RECORDS) == {other.id: other.digest}
    assert desk.holdings.erased() == {one.case_id}
    assert all(desk.holdings.lines(kind) == {} for kind in Kind if kind is not Kind.RECORDS)
