"""A list is signed with source, ground and date, carried, and loaded if nothing higher was here."""

import shutil
import tarfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, later, opened
from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, SALIMA
from tests.vetting_desk.operations.lists.conftest import SOURCE, UN_FILE, Listed
from vetting_desk.errors import (
    BundleAddresseeError,
    InputError,
    ListFormatError,
    ListRefusedError,
    NotFoundError,
    PermissionDeniedError,
)
from vetting_desk.model import Role
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.watch_list import ListShape
from vetting_desk.operations.desk import officers
from vetting_desk.operations.lists import loading
from vetting_desk.operations.organisation import revocations
from vetting_desk.transfer.ends import list_check


def test_a_list_is_in_force_where_it_was_signed_and_where_it_was_loaded(listed: Listed) -> None:
    signed = listed.sign()
    loaded = loading.load(listed.post(ANORA), listed.written())
    assert (signed.version, signed.entries, signed.innocent) == (1, 2, 20)
    assert (loaded.source, loaded.digest) == (signed.source, signed.digest)
    assert (loaded.source.day, loaded.signed_by) == ("2026-11-20", HILOLA)
    assert loaded.loaded_by == ANORA
    assert loading.lists(listed.post()) == [loaded]
    listed.post().casebook.verify()


def test_the_file_is_a_plain_tar_of_two(listed: Listed) -> None:
    listed.sign()
    with tarfile.open(listed.written()) as tar:
        assert tar.getnames() == ["list.json", "list.p7s"]


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"source": " "}, "no-source"), ({"ground": ""}, "no-ground"), ({"title": ""}, "no-title"),
        ({"day": "soon"}, "no-day"), ({"day": "2999-01-01"}, "day-ahead"),
    ],
)  # fmt: skip
def test_without_source_ground_or_date_nothing_is_signed(
    listed: Listed, changes: dict[str, str], detail: str
) -> None:
    with pytest.raises(ListRefusedError) as refused:
        listed.sign(**changes)
    assert refused.value.fields["detail"] == detail
    assert loading.lists(listed.bench.at(HILOLA)) == []


def test_a_list_that_says_no_date_needs_one(listed: Listed) -> None:
    text = UN_FILE.read_text(encoding="utf-8").replace(
        ' dateGenerated="2026-11-20T23:00:02.4Z"', ""
    )
    with pytest.raises(ListRefusedError, match="no-day"):
        listed.sign(text)
    assert listed.sign(text, day="2026-11-19").source.day == "2026-11-19"


def test_a_short_name_is_a_key(listed: Listed) -> None:
    with pytest.raises(InputError):
        listed.sign(id="UN list")


def test_a_hostile_file_is_refused(listed: Listed) -> None:
    with pytest.raises(ListFormatError, match="document-type"):
        listed.sign('<!DOCTYPE a [<!ENTITY x "y">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>')


def test_only_headquarters_signs_and_only_who_may(listed: Listed) -> None:
    with pytest.raises(BundleAddresseeError):
        loading.sign(listed.post(SALIMA), UN_FILE, ListShape.UN, SOURCE)
    with pytest.raises(PermissionDeniedError):
        loading.sign(listed.post(ANORA), UN_FILE, ListShape.UN, SOURCE)


def test_the_highest_version_is_remembered(listed: Listed) -> None:
    listed.sign()
    first = listed.written()
    listed.sign()
    second = listed.written()
    post = listed.post()
    loading.load(post, second)
    for path, detail in ((first, "list-older"), (second, "list-same")):
        with pytest.raises(ListRefusedError) as refused:
            loading.load(post, path)
        assert refused.value.fields["detail"] == detail
    loading.end(listed.post(SALIMA), "un", "No ground any more")
    assert loading.lists(post) == []
    with pytest.raises(ListRefusedError, match="list-same"):
        loading.load(post, second)
    with pytest.raises(NotFoundError):
        loading.end(listed.post(SALIMA), "un", "Again")


def test_another_list_under_a_number_that_was_here_is_told_to_be_another(
    listed: Listed, tmp_path: Path
) -> None:
    before = Path(shutil.copytree(listed.bench.at(HILOLA).folder, tmp_path / "before"))
    listed.carried()
    listed.carried()
    newest = listed.written()
    with closing(opened(before)) as restored:
        other = UN_FILE.with_name("eu.xml")
        source = replace(SOURCE, day="2026-11-20")
        assert loading.sign(restored, other, ListShape.EU, source).version == 1
        with pytest.raises(ListRefusedError, match="list-differs"):
            loading.load(listed.post(), loading.write(restored, "un", tmp_path))
        loading.load(restored, newest)
        assert loading.sign(restored, other, ListShape.EU, source).version == 3
        assert loading.load(listed.post(), loading.write(restored, "un", tmp_path)).version == 3


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_what_a_lost_key_signed_is_refused_whatever_day_it_bears(
    listed: Listed, kind: RevocationKind
) -> None:
    bench = listed.bench
    loading.sign(bench.at(DAVLAT), UN_FILE, ListShape.UN, SOURCE)
    path = listed.written()
    hq = bench.at(HILOLA)
    later(hq, hq.clock.now() + timedelta(hours=2))
    later(listed.post(), hq.clock.now() + timedelta(hours=1))
    revocations.revoke_officer(hq, bench.id(DAVLAT), "Invented", kind)
    bench.carry()
    if kind is RevocationKind.LEFT:
        assert loading.load(listed.post(), path).signed_by == DAVLAT
        return
    with pytest.raises(ListRefusedError, match="not-signed"):
        loading.load(listed.post(), path)


@pytest.mark.parametrize("change", ["cut", "altered", "longer", "text", "empty"])
def test_what_is_not_what_headquarters_signed_is_refused(listed: Listed, change: str) -> None:
    listed.sign()
    path = listed.written()
    data = path.read_bytes()
    path.write_bytes(
        {
            "cut": data[:-600],
            "altered": data.replace(b"Invented law 7", b"Invented law 8"),
            "longer": data + b"\0",
            "text": b"not a list",
            "empty": b"",
        }[change]
    )
    with pytest.raises(ListRefusedError) as refused:
        loading.load(listed.post(), path)
    assert refused.value.fields["detail"] == (
        "not-signed" if change == "altered" else "no-signed-list"
    )
    assert loading.lists(listed.post()) == []


def test_a_file_larger_than_is_read_is_refused(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed.sign()
    monkeypatch.setattr(list_check, "MAX_FILE", 100)
    with pytest.raises(ListRefusedError, match="no-signed-list"):
        loading.load(listed.post(), listed.written())


def test_a_newer_programs_list_is_named(listed: Listed) -> None:
    path = listed.bench.stick / "newer.vdlist"
    newer = b'{"format":"vetting-desk-list","version":2}'
    path.write_bytes(list_check.write_file(newer, b"signature"))
    with pytest.raises(ListRefusedError, match="newer-program"):
        loading.load(listed.post(), path)


def test_a_day_is_judged_by_the_clock_of_the_desk(listed: Listed) -> None:
    desk = listed.bench.at(HILOLA)
    ahead = (desk.casebook.clock_reading().shown + timedelta(days=2)).date().isoformat()
    with pytest.raises(ListRefusedError, match="day-ahead"):
        listed.sign(day=ahead)


def test_the_usual_names(listed: Listed) -> None:
    assert loading.usual(ListShape.UN)[0] == "un"
    assert len({loading.usual(each)[0] for each in ListShape}) == len(ListShape)
    assert len(loading.look_at(UN_FILE, ListShape.UN).persons) == 2


def test_a_signer_whom_the_post_does_not_know_yet_is_said_to_be_one(listed: Listed) -> None:
    """It was said that nobody of headquarters had signed it, and there was nothing to do about that."""
    bench = listed.bench
    officers.add_officer(bench.at(HILOLA), "Zulfiya Sample", Role.SUPERVISOR, PASSPHRASE)
    loading.sign(bench.at("Zulfiya Sample"), UN_FILE, ListShape.UN, SOURCE)
    path = listed.written()
    with pytest.raises(ListRefusedError, match="not-known-yet"):
        loading.load(listed.post(), path)
    revocations.renew(bench.at(HILOLA))
    bench.carry()
    assert loading.load(listed.post(), path).signed_by == "Zulfiya Sample"
