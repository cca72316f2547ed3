"""Pictures are in no copy unless chosen; those given lie in the PDF under a number, and belong to it."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.records.test_pages import FORM
from vetting_desk.errors import CopyRefusedError, ReportSignatureError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.copies import CopyFor, CopyWish, LeftOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.copies import checking, making
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records
from vetting_desk.reports import read_attachments


def _png() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(target, "PNG")
    return target.getvalue()


PICTURE = _png()


@pytest.fixture
def wish(post: OpenDesk, tmp_path: Path) -> CopyWish:
    form, picture = tmp_path / "paper.xml", tmp_path / "paper.PNG"
    form.write_bytes(FORM)
    picture.write_bytes(PICTURE)
    key = instruments.add_instrument(post, form, in_spite=True).key.sha256
    case_id = cases.create_case(post, [PersonName("Sample", NameScript.LATIN)]).id
    interview = interviews.start(post, case_id, key)
    interview.attach("/data/picture", picture)
    record = records.sign(post, interview.assessment.id, PASSPHRASE)
    return CopyWish(case_id, (record.id,), CopyFor.LAWYER, "Lawyer", "Case 1/26")


def picture_of(desk: OpenDesk, wish: CopyWish) -> tuple[str, str]:
    record = desk.casebook.records.get(wish.records[0])
    return record.id, next(file.name for file in record.files if file.name.endswith(".png"))


def test_without_a_word_none_is_given_and_it_is_counted(post: OpenDesk, wish: CopyWish) -> None:
    copy, pdf = making.make(post, wish, PASSPHRASE)
    assert copy.left_out[LeftOut.FILE] == 1
    assert PICTURE not in read_attachments(pdf).values()


def test_one_that_is_chosen_lies_in_the_file_under_its_number(
    post: OpenDesk, wish: CopyWish, tmp_path: Path
) -> None:
    chosen = replace(wish, files=(picture_of(post, wish),))
    copy, pdf = making.make(post, chosen, PASSPHRASE)
    given = Image.open(io.BytesIO(read_attachments(pdf)["exhibit-2.png"]))
    assert (given.size, given.getpixel((0, 0))) == ((40, 30), (0, 0, 128))
    assert LeftOut.FILE not in copy.left_out


def test_one_that_is_in_none_of_its_records_is_refused(post: OpenDesk, wish: CopyWish) -> None:
    with pytest.raises(CopyRefusedError) as refused:
        making.make(post, replace(wish, files=((wish.records[0], "photo.jpg"),)), PASSPHRASE)
    assert refused.value.fields["detail"] == "unknown-file"


@pytest.mark.parametrize("other", [PICTURE + b"x", b""])
def test_a_file_that_is_not_the_one_it_names_is_found(
    post: OpenDesk, wish: CopyWish, other: bytes
) -> None:
    chosen = replace(wish, files=(picture_of(post, wish),))
    inside = dict(read_attachments(making.make(post, chosen, PASSPHRASE)[1]))
    document = checking._document(inside)
    checking._check_files(document, inside)
    for changed in ({**inside, "exhibit-2.png": other}, {**inside, "exhibit-3.png": other}):
        with pytest.raises(ReportSignatureError) as refused:
            checking._check_files(document, changed)
        assert refused.value.fields["detail"] == "files"
