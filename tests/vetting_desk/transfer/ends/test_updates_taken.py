from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.test_updates_sent import FORM
from tests.vetting_desk.transfer.packs import signed_pack
from vetting_desk.model import Role
from vetting_desk.model.transfer import Update, UpdateKind
from vetting_desk.packs.document import READER
from vetting_desk.transfer.ends.updates_taken import HIGHEST, UpdatesTaken
from vetting_desk.transfer.format.manifest_parts import (
    BlobPart,
    InstrumentUpdatePart,
    ListPart,
    PackPart,
)


def part_of(data: bytes) -> BlobPart:
    return BlobPart(sha256=sha256(data).hexdigest(), length=len(data))


class Bundle:
    """Takes updates into a post as a return bundle brings them."""

    def __init__(self, station: Any, hq: Any) -> None:
        self.station, self.hq, self.officer = station, hq, hq.officer

    def pack(self, data: bytes, p7s: bytes, number: int = 1) -> UpdatesTaken:
        contents = {sha256(each).hexdigest(): each for each in (data, p7s)}
        taken = UpdatesTaken(self.station, self.hq.desk.id, self.officer, contents)
        part = PackPart(id="texts", version=number, document=part_of(data), p7s=part_of(p7s))
        taken.take_pack(part)
        return taken

    def instrument(self, xml: bytes, version: str, **lists: bytes) -> UpdatesTaken:
        files = {f"{name}.csv": content for name, content in lists.items()}
        contents = {sha256(each).hexdigest(): each for each in (xml, *files.values())}
        taken = UpdatesTaken(self.station, self.hq.desk.id, self.officer, contents)
        blob = part_of(xml)
        taken.take_instrument(
            InstrumentUpdatePart(
                id="invented",
                version=version,
                sha256=blob.sha256,
                length=blob.length,
                clinical=False,
                validated=False,
                files=[
                    ListPart(name=name, sha256=part_of(each).sha256, length=len(each))
                    for name, each in files.items()
                ],
            )
        )
        return taken


@pytest.fixture
def bundle(post_station: Any, hq: Any) -> Bundle:
    return Bundle(post_station, hq)


def form(version: str) -> bytes:
    return FORM.format(version=version).encode()


def test_a_pack_is_kept_and_said_to_be_new(bundle: Bundle, hq: Any) -> None:
    data, p7s = signed_pack(hq)
    taken = bundle.pack(data, p7s)
    assert taken.updates == [Update(UpdateKind.TEXTS, "Invented texts", "1")]
    [pack] = bundle.station.casebook.packs.in_force()
    assert bundle.station.casebook.packs.document(pack) == data


def test_the_same_pack_again_changes_nothing(bundle: Bundle, hq: Any) -> None:
    data, p7s = signed_pack(hq)
    bundle.pack(data, p7s)
    again = bundle.pack(data, p7s)
    assert (again.updates, again.flags) == ([], [])


def test_a_lower_version_is_refused_and_flagged(bundle: Bundle, hq: Any) -> None:
    bundle.pack(*signed_pack(hq, number=5), number=5)
    taken = bundle.pack(*signed_pack(hq, number=4), number=4)
    assert (taken.updates, taken.flags) == ([], ["pack-older"])
    assert [each.version for each in bundle.station.casebook.packs.list()] == [5]


def test_other_words_under_the_same_version_are_flagged(bundle: Bundle, hq: Any) -> None:
    bundle.pack(*signed_pack(hq))
    taken = bundle.pack(*signed_pack(hq, title="Other texts"))
    assert (taken.updates, taken.flags) == ([], ["pack-differs"])


def test_a_pack_that_is_not_validly_signed_is_flagged(
    bundle: Bundle, hq: Any, stranger: Any
) -> None:
    data, p7s = signed_pack(hq)
    for spoilt in (signed_pack(stranger), (data[:-1], p7s), (data, p7s[:-1])):
        assert bundle.pack(*spoilt).flags == ["pack-refused"]
    assert bundle.pack(data, p7s, number=2).flags == ["pack-refused"]
    assert bundle.station.casebook.packs.list() == []


def test_a_pack_of_a_newer_program_is_called_newer(bundle: Bundle, hq: Any) -> None:
    assert bundle.pack(*signed_pack(hq, least_reader=READER + 1)).flags == ["pack-newer"]


def test_an_instrument_comes_with_its_lists(bundle: Bundle) -> None:
    taken = bundle.instrument(form("2"), "2", places=b"a")
    assert taken.updates == [Update(UpdateKind.INSTRUMENT, "Invented", "2")]
    instruments = bundle.station.casebook.instruments
    assert instruments.attachments(instruments.newest("invented").key.sha256) == {
        "places.csv": b"a"
    }


def test_an_instrument_that_is_here_is_not_said_to_be_new(bundle: Bundle) -> None:
    bundle.instrument(form("2"), "2")
    again = bundle.instrument(form("2"), "2")
    assert (again.updates, again.flags, len(again.instruments)) == ([], [], 1)


def test_lists_that_were_missing_are_added(bundle: Bundle) -> None:
    bundle.instrument(form("2"), "2")
    bundle.instrument(form("2"), "2", places=b"a")
    instruments = bundle.station.casebook.instruments
    assert instruments.attachments(instruments.newest("invented").key.sha256) == {
        "places.csv": b"a"
    }


@pytest.mark.parametrize("other", ["xml", "list"])
def test_another_instrument_under_the_same_version_is_flagged(bundle: Bundle, other: str) -> None:
    bundle.instrument(form("2"), "2", places=b"a")
    xml = form("2").replace(b"<label>A<", b"<label>B<") if other == "xml" else form("2")
    taken = bundle.instrument(xml, "2", places=b"a" if other == "xml" else b"b")
    assert (taken.updates, taken.flags) == ([], ["instrument-differs"])


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.DECISION_MAKER])
def test_instruments_count_only_from_who_may_add_them(bundle: Bundle, role: Role) -> None:
    bundle.officer = replace(bundle.officer, role=role)
    taken = bundle.instrument(form("2"), "2")
    assert (taken.updates, taken.flags) == ([], ["instrument-role"])
    assert bundle.station.casebook.settings.get(HIGHEST + "invented") is None


def test_a_lower_version_of_an_instrument_is_refused(bundle: Bundle) -> None:
    bundle.instrument(form("10"), "10")
    assert bundle.instrument(form("9"), "9").flags == ["instrument-older"]
