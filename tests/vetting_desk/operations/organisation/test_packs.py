import shutil
from pathlib import Path

import pytest

from vetting_desk.errors import BundleAddresseeError, PackProblemsError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import packs


@pytest.fixture
def supervised(hq: OpenDesk) -> OpenDesk:
    assert hq.officer.role is Role.SUPERVISOR
    return hq


def test_the_sample_can_be_signed_and_is_in_force_at_once(supervised: OpenDesk) -> None:
    look = packs.look_at(packs.sample())
    assert look.can_be_signed
    pack = packs.sign(supervised, packs.sample())
    assert (pack.version, pack.signed_by) == (1, supervised.officer.name)
    assert approved_texts.packs(supervised) == [pack]
    supervised.casebook.verify()


def test_each_signature_gives_the_next_version(supervised: OpenDesk) -> None:
    assert [packs.sign(supervised, packs.sample()).version for _ in range(3)] == [1, 2, 3]
    assert [each.version for each in approved_texts.packs(supervised)] == [3]


def test_texts_reach_a_post_with_its_next_return_bundle_and_once(
    supervised: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    packs.sign(supervised, packs.sample())
    [waiting] = transfer.waiting_desks(supervised)
    row = transfer.write_return(supervised, waiting.desk_id, stick)
    summary = transfer.receive(post, stick / row.file_name)
    assert [(each.title, each.version) for each in summary.updates] == [
        ("Sample texts, invented, for training only", "1")
    ]
    assert approved_texts.text(post, "notice/silence", "tg").approved
    assert not approved_texts.text(post, "notice/stop", "tg").approved
    post.casebook.verify()


def test_what_is_wrong_is_named_and_nothing_signed(supervised: OpenDesk, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(packs.sample(), tmp_path / "pack"))
    path = folder / "notice.csv"
    path.write_text(
        path.read_text(encoding="utf-8").replace("court,ru", "house,ru"), encoding="utf-8"
    )
    with pytest.raises(PackProblemsError) as caught:
        packs.sign(supervised, folder)
    kinds = {problem.kind for problem in caught.value.fields["problems"]}
    assert {"no-official", "not-approved"} <= kinds
    assert approved_texts.packs(supervised) == []


def test_a_post_signs_no_texts(post: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    from vetting_desk.operations.access.permissions import ALLOWED, Action

    with pytest.raises(PermissionDeniedError):
        packs.sign(post, packs.sample())
    monkeypatch.setitem(ALLOWED, post.officer.role, ALLOWED[post.officer.role] | {Action.TEXTS})
    with pytest.raises(BundleAddresseeError):
        packs.sign(post, packs.sample())


def test_a_signed_pack_is_written_out_and_signed_again_alike(
    supervised: OpenDesk, tmp_path: Path
) -> None:
    first = packs.sign(supervised, packs.sample())
    target = tmp_path / "texts.xlsx"
    packs.write_sheet(packs.content_of(supervised, first), target)
    second = packs.sign(supervised, target)
    words = [
        [text.text for text in approved_texts.document(supervised, pack).texts]
        for pack in (first, second)
    ]
    assert words[0] == words[1]
