"""Pictures: every kind that is taken, upright, small enough, on white; bombs refused."""

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image

from vetting_desk.decoding import pictures
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import Answer, Outcome, Request, answer_bytes, read_answer


def asked(content: bytes, width: int = 100, height: int = 100, page: int = 0) -> Request:
    return Request(MediaKind.PICTURE, page, width, height, len(content))


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def decoded(request: Request, content: bytes) -> tuple[Answer, bytes]:
    answer, data = pictures.decode(request, content)
    assert read_answer(answer_bytes(answer), request) == answer
    assert len(data) == answer.length
    return answer, data


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_each_kind_becomes_plain_pixels(kind: str, mode: str) -> None:
    if kind == "JPEG" and mode in ("P", "1"):
        mode = "CMYK"
    picture = Image.new("RGB", (40, 20), (255, 255, 255)).convert(mode)
    answer, data = decoded(asked(content := saved(picture, kind)), content)
    assert (answer.first, answer.second, answer.pages) == (40, 20, 1)
    assert min(data) >= 250


def test_a_large_picture_is_made_smaller_and_keeps_its_shape() -> None:
    content = saved(Image.new("RGB", (3000, 1500)), "JPEG")
    answer, _ = decoded(asked(content, 300, 400), content)
    assert (answer.first, answer.second) == (300, 150)


def test_a_picture_taken_sideways_is_shown_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    content = saved(Image.new("RGB", (40, 20)), "JPEG", exif=exif)
    answer, _ = decoded(asked(content), content)
    assert (answer.first, answer.second) == (20, 40)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_what_is_transparent_is_white(mode: str) -> None:
    content = saved(Image.new(mode, (4, 4)), "PNG")
    assert set(decoded(asked(content), content)[1]) == {255}


def test_sixteen_bits_of_grey_are_not_cut_off_to_white() -> None:
    content = saved(Image.new("I;16", (4, 4), 0x8000), "PNG")
    assert set(decoded(asked(content), content)[1]) == {0x80}


def test_each_page_of_a_fax_can_be_shown() -> None:
    pages = [Image.new("RGB", (4, 4), (shade, shade, shade)) for shade in (10, 200)]
    content = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    answer, data = decoded(asked(content, page=1), content)
    assert (answer.pages, set(data)) == (2, {200})
    assert decoded(asked(content, page=2), content)[0].outcome is Outcome.UNREADABLE


def test_more_pixels_than_an_answer_holds_are_not_asked_of_it() -> None:
    content = saved(Image.new("L", (8000, 8000)), "PNG")
    answer, _ = decoded(asked(content, 9000, 9000), content)
    assert (answer.first, answer.second) == (4000, 4000)


def test_a_bomb_of_pixels_is_refused_before_it_is_unpacked() -> None:
    content = b"\x89PNG\r\n\x1a\n"
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    for name, data in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")):
        checked = name + data
        content += struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))
    assert decoded(asked(content), content)[0].outcome is Outcome.TOO_LARGE


def test_a_little_more_than_is_decoded_is_refused_too() -> None:
    content = saved(Image.new("1", (9000, 9000)), "PNG")
    assert decoded(asked(content), content)[0].outcome is Outcome.TOO_LARGE


def test_a_picture_of_another_kind_is_not_tried() -> None:
    with pytest.raises(OSError, match="cannot identify"):
        pictures.decode(asked(b"%!PS-Adobe-3.0 EPSF-3.0"), b"%!PS-Adobe-3.0 EPSF-3.0")
