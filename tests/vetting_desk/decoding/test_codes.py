"""Codes in pictures and pages, through the real process without keys."""

import io

import pytest
import segno
from PIL import Image, ImageFilter

from tests.vetting_desk.decoding.test_documents import made as a_document
from vetting_desk.decoding import asking, codes
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import MOST_CODES, Outcome, Request
from vetting_desk.errors import DecodingError

TEXT = "VD1:" + "0A B$%*+-./:" * 19
SHADES = {"even": lambda value: value, "pale": lambda value: 120 + value // 3}


def code(text: str = TEXT, scale: int = 6) -> Image.Image:
    target = io.BytesIO()
    segno.make_qr(text, error="m").save(target, kind="png", scale=scale)
    return Image.open(io.BytesIO(target.getvalue())).convert("L")


def file(picture: Image.Image, kind: str = "PNG") -> bytes:
    target = io.BytesIO()
    picture.convert("RGB").save(target, kind, quality=70)
    return target.getvalue()


def side_by_side(*pictures: Image.Image) -> Image.Image:
    whole = Image.new("L", (sum(each.width for each in pictures), pictures[0].height), 255)
    at = 0
    for each in pictures:
        whole.paste(each, (at, 0))
        at += each.width
    return whole


def test_a_code_is_read_by_the_process_without_keys() -> None:
    assert asking.codes(file(code())) == ([TEXT], 1)


@pytest.mark.parametrize("angle", [5, 90, 171, 200])
@pytest.mark.parametrize("shade", list(SHADES))
def test_turned_and_pale_it_is_read(angle: int, shade: str) -> None:
    turned = code().rotate(angle, expand=True, fillcolor=255).point(SHADES[shade])
    assert asking.codes(file(turned, "JPEG"))[0] == [TEXT]


def test_small_and_blurred_it_is_read() -> None:
    small = code(scale=3).filter(ImageFilter.GaussianBlur(0.8))
    assert asking.codes(file(small))[0] == [TEXT]


def test_skewed_it_is_read() -> None:
    plain = code()
    width, height = plain.size
    corners = (0, 0, -30, height, width + 25, height - 30, width, 15)
    skewed = plain.transform(plain.size, Image.Transform.QUAD, corners, fillcolor=255)
    assert asking.codes(file(skewed))[0] == [TEXT]


def test_several_are_all_read() -> None:
    both = side_by_side(code("VD1:ONE", 8), code("VD1:TWO", 8))
    assert sorted(asking.codes(file(both))[0]) == ["VD1:ONE", "VD1:TWO"]


def test_no_more_are_answered_than_the_answer_takes() -> None:
    many = side_by_side(*(code(f"VD1:{number}", 5) for number in range(MOST_CODES + 3)))
    assert len(asking.codes(file(many))[0]) == MOST_CODES


def test_a_picture_or_page_without_one_has_none() -> None:
    assert asking.codes(file(Image.new("L", (200, 200), 255))) == ([], 1)
    assert asking.codes(a_document(), 1) == ([], 2)


@pytest.mark.parametrize("content", [b"", b"RIFF\0\0\0\0WAVEfmt ", b"VD1:BB8"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(DecodingError) as caught:
        asking.codes(content)
    assert caught.value.fields["detail"] == "unknown"


def test_a_broken_picture_is_refused() -> None:
    with pytest.raises(DecodingError) as caught:
        asking.codes(file(code())[:200])
    assert caught.value.fields["detail"] == "unreadable"


def test_a_code_that_holds_the_sign_between_two_is_left_out() -> None:
    content = file(code("a\0b", 8))
    request = Request(MediaKind.PICTURE, 0, 2_000, 2_000, len(content), codes=True)
    answer, data = codes.decode(request, content)
    assert (answer.outcome, answer.first, data) == (Outcome.CODES, 0, b"")
