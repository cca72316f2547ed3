from datetime import UTC, datetime

from vetting_desk.model import IntakeOutcome, RecordFile, new_id
from vetting_desk.registry.postgres.registry import PostgresRegistry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def aside(desk: PostgresRegistry, bundle: str, record: str) -> None:
    with desk.unit_of_work():
        name, _ = desk.keep_blob([b"refused"], 7)
        file = RecordFile("a picture.jpg", name, 7)
        desk.quarantine(bundle, "desk", record, "a" * 64, IntakeOutcome.HELD, "revoked", (file,))


def test_what_came_again_in_another_bundle_is_judged_there(desk: PostgresRegistry) -> None:
    one, other = new_id(), new_id()
    aside(desk, "first", one)
    aside(desk, "first", other)
    aside(desk, "second", one)
    desk.supersede("desk", one, "a" * 64, "second")
    desk.supersede("desk", one, "a" * 64, "third")
    found = [
        (each.bundle_id, each.record_id, each.superseded_by) for each in desk.kept.quarantined()
    ]
    assert found == [("first", one, "second"), ("first", other, ""), ("second", one, "third")]


def test_a_thing_in_quarantine_has_its_files_names_and_all(desk: PostgresRegistry) -> None:
    aside(desk, "first", "record")
    [found] = desk.kept.quarantined()
    assert [each.name for each in found.files] == ["a picture.jpg"]
    assert found.key == f"first record {'a' * 64}"
    owner = desk.kept.owner_in_quarantine(found.key)
    assert desk.content(owner, found.files[0].sha256) == b"refused"
