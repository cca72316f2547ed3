from dataclasses import replace
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model.pack import Pack

P7S = b"invented signature"


def pack_of(version: int, pack_id: str = "texts") -> tuple[Pack, bytes]:
    data = f"{pack_id} {version}".encode()
    digest, p7s = sha256(data).hexdigest(), sha256(P7S).hexdigest()
    return Pack(pack_id, version, "Invented", digest, p7s, "Invented Officer", START), data


def add(bench: Bench, version: int, pack_id: str = "texts") -> Pack:
    pack, data = pack_of(version, pack_id)
    bench.casebook.packs.add(pack, data, P7S)
    return pack


def test_a_pack_is_the_same_after_reopening(bench: Bench) -> None:
    pack = add(bench, 1)
    packs = bench.reopen().packs
    assert (packs.in_force(), packs.list(), packs.at("texts", 1)) == ([pack], [pack], pack)
    assert packs.document(pack) == pack_of(1)[1]
    assert bench.casebook.blobs.get(pack.p7s) == P7S
    bench.casebook.verify()


def test_the_highest_version_of_each_is_in_force(bench: Bench) -> None:
    made = [add(bench, 2), add(bench, 7), add(bench, 3, "offer")]
    assert bench.casebook.packs.in_force() == [made[2], made[1]]
    assert bench.casebook.packs.list() == made[::-1]
    assert [bench.casebook.packs.highest(each) for each in ("texts", "offer", "none")] == [7, 3, 0]


@pytest.mark.parametrize("version", [2, 1])
def test_a_version_only_rises(bench: Bench, version: int) -> None:
    add(bench, 2)
    with pytest.raises(StateError):
        add(bench, version)


def test_a_content_must_be_what_its_digest_says(bench: Bench) -> None:
    pack, data = pack_of(1)
    for wrong in (replace(pack, digest="0" * 64), replace(pack, p7s="0" * 64)):
        with pytest.raises(StateError):
            bench.casebook.packs.add(wrong, data, P7S)
    assert bench.casebook.packs.list() == []


def test_a_version_that_is_not_here_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.packs.document(pack_of(1)[0])


@pytest.mark.parametrize("sql", ["UPDATE packs SET version = 9", "DELETE FROM packs"])
def test_a_pack_is_never_changed(bench: Bench, sql: str) -> None:
    add(bench, 1)
    with pytest.raises(StateError):
        bench.casebook._core.database.execute(sql)


def test_the_files_of_a_pack_stay(bench: Bench) -> None:
    pack = add(bench, 1)
    for digest in (pack.digest, pack.p7s):
        with pytest.raises(StateError):
            bench.casebook.blobs.discard(digest)
        assert bench.casebook.blobs.holds(digest)


def test_a_pack_slipped_in_beside_the_log_is_seen(bench: Bench) -> None:
    add(bench, 1)
    bench.casebook._core.database.execute(
        "INSERT INTO packs (id, version, title, digest, p7s, signed_by, signed_at)"
        " SELECT id, 2, title, digest, p7s, signed_by, signed_at FROM packs"
    )
    with pytest.raises(AuditChainError):
        bench.casebook.verify()
