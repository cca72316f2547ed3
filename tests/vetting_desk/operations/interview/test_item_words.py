"""The words of a screener's items, where its form has only their numbers."""

import shutil
from pathlib import Path

import pytest

from vetting_desk.errors import ItemTextsMissingError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import packs


def begin(desk: OpenDesk, case_id: str, instrument: str, language: str = "") -> Interview:
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    return interviews.start(desk, case_id, summary.key.sha256, language)


def give(post: OpenDesk, hq: OpenDesk, source: Path) -> OpenDesk:
    """Sign a pack at headquarters, and let the post have it."""
    packs.sign(hq, source)
    for pack in hq.casebook.packs.in_force():
        document, p7s = hq.casebook.packs.document(pack), hq.casebook.blobs.get(pack.p7s)
        post.casebook.packs.add(pack, document, p7s)
    return post


@pytest.mark.parametrize("instrument", ["itq", "audit-c"])
def test_without_the_words_a_frame_cannot_be_begun(
    post: OpenDesk, case_id: str, instrument: str
) -> None:
    with pytest.raises(ItemTextsMissingError) as caught:
        begin(post, case_id, instrument)
    assert caught.value.fields["wanted"].startswith(f"{instrument}-1 ")
    assert post.casebook.assessments.list(case_id) == []


def test_a_pack_that_lacks_one_item_is_not_enough(
    post: OpenDesk, hq: OpenDesk, case_id: str, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(packs.sample(), tmp_path / "texts"))
    sheet = folder / "items.csv"
    rows = [
        row
        for row in sheet.read_text(encoding="utf-8").splitlines()
        if not row.startswith("itq-18,")
    ]
    sheet.write_text("\n".join(rows), encoding="utf-8")
    give(post, hq, folder)
    with pytest.raises(ItemTextsMissingError):
        begin(post, case_id, "itq")
    assert begin(post, case_id, "audit-c").items() is not None


def test_items_are_shown_in_the_words_of_the_pack(
    post: OpenDesk, hq: OpenDesk, case_id: str
) -> None:
    words = begin(give(post, hq, packs.sample()), case_id, "itq", "Тоҷикӣ (tg)").items()
    assert words is not None
    assert len(words.lines) == 18
    [found] = words.lines["/data/items_4/itq_18_text"]
    assert found.name == "item/itq-18"
    assert found.approved
    assert "18" in found.text


def test_without_approved_words_in_a_language_the_official_ones_are_shown(
    post: OpenDesk, hq: OpenDesk, case_id: str
) -> None:
    words = begin(give(post, hq, packs.sample()), case_id, "audit-c", "فارسی (fa)").items()
    assert words is not None
    assert {text.language for line in words.lines.values() for text in line} == {"ru"}
    assert not any(text.approved for line in words.lines.values() for text in line)


def test_a_form_with_words_of_its_own_takes_none(
    post: OpenDesk, hq: OpenDesk, case_id: str
) -> None:
    assert begin(give(post, hq, packs.sample()), case_id, "phq-9").items() is None
