"""Taking in what waited; deciding, and what of it stays, is `operations/exchange/test_unjudged`."""

from dataclasses import replace
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import NOW
from tests.vetting_desk.transfer.ends.test_meaning import Told
from vetting_desk.errors import BundleFormatError, RecordRefusedError
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.transfer.ends.held import Held, take_in_held
from vetting_desk.transfer.ends.meaning import SEALED, ByItsWord, Meaning


@pytest.fixture
def waiting(hq_station: Any, sent: Any, post: Any, carrier: Any) -> list[Held]:
    """What a bundle of an officer whose key was lost left waiting, as it was signed."""
    hq_station.revoke(post.signer, RevocationKind.LOST, NOW)
    carrier.to_hq(hq_station, sent)
    kept = hq_station.casebook.intake.quarantined()
    return [Held(each.record_id, each.desk_id, each.files) for each in reversed(kept)]


def take_in(hq_station: Any, held: Held, meaning: Meaning | None = None) -> Any:
    registry = hq_station.registry
    with registry.unit_of_work():
        take_in_held(hq_station, registry, held, meaning or ByItsWord())
    return hq_station.casebook.records.get(held.id)


def test_what_waited_is_kept_as_it_came(
    hq_station: Any, waiting: list[Held], three_records: Any
) -> None:
    record = take_in(hq_station, waiting[0])
    assert {file.name for file in record.files} == set(three_records[0].contents)
    assert record.digest == three_records[0].record.digest
    assert [each.record_id for each in hq_station.casebook.intake.quarantined()] == [
        waiting[1].id,
        waiting[0].id,
    ]


def test_it_is_checked_as_at_its_arrival(hq_station: Any, waiting: list[Held]) -> None:
    missing = replace(waiting[0], files=[f for f in waiting[0].files if f.name != "report.pdf"])
    with pytest.raises(RecordRefusedError):
        take_in(hq_station, missing)
    another = replace(waiting[0], desk_id=hq_station.desk.id)
    with pytest.raises(RecordRefusedError):
        take_in(hq_station, another)
    assert hq_station.casebook.records.find(waiting[0].id) is None


def test_it_says_the_same_in_all_its_parts(hq_station: Any, waiting: list[Held]) -> None:
    with pytest.raises(RecordRefusedError) as caught:
        take_in(hq_station, waiting[0], Told(broken="report-pages"))
    assert caught.value.fields["reason"] == "report-pages"


def test_what_may_not_lie_open_is_sealed_when_it_is_taken_in(
    hq_station: Any, waiting: list[Held], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.transfer.ends.meaning.may_sign", lambda *_, **__: True)
    record = take_in(hq_station, waiting[0], Told(clinical=True))
    assert [file.name for file in record.files] == [SEALED]


def test_what_was_sealed_when_it_came_stays_so(
    hq_station: Any, waiting: list[Held], three_records: Any
) -> None:
    kept = [replace(waiting[0].files[0], name=SEALED)]
    held = replace(waiting[0], files=kept, opened=three_records[0].contents)
    record = take_in(hq_station, held)
    assert (list(record.files), record.digest) == (kept, three_records[0].record.digest)


def test_what_is_no_record_is_none(hq_station: Any, waiting: list[Held]) -> None:
    with pytest.raises(BundleFormatError):
        take_in(hq_station, replace(waiting[0], opened={"note.txt": b"nothing"}))
