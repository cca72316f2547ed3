"""Segments of a JPEG: what is kept, what goes, and what is no JPEG."""

import io

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.cleaning import jpeg
from vetting_desk.decoding.cleaning.telling import CutShortError
from vetting_desk.decoding.told import Told


def saved(**more: object) -> bytes:
    file = io.BytesIO()
    samples.plain().save(file, "JPEG", **more)
    return file.getvalue()


def test_a_progressive_picture_of_many_scans_stays_as_it_is() -> None:
    came = saved(progressive=True, quality=95)
    assert jpeg.clean(came) == (came, Told(0))


def test_a_colour_profile_stays_and_a_comment_goes() -> None:
    profile = b"an invented profile" * 10
    cleaned, told = jpeg.clean(saved(icc_profile=profile, comment=samples.AUTHOR))
    assert profile in cleaned
    assert samples.AUTHOR not in cleaned
    assert told == Told.MORE


def test_only_the_turning_of_exif_stays() -> None:
    cleaned, _ = jpeg.clean(saved(exif=samples.exif(8)))
    assert cleaned.count(b"Exif") == 1
    upright, _ = jpeg.clean(saved(exif=samples.exif(1)))
    assert b"Exif" not in upright


def test_a_small_picture_in_jfif_goes() -> None:
    came = saved()
    head = b"\xff\xe0\x00\x13JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01rgb"
    cleaned, told = jpeg.clean(came[:2] + head + came[20:])
    assert b"rgb" not in cleaned[:40]
    assert told == Told.MORE


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xd8",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe1\x00\x01",
        b"\xff\xd8xx",
        b"\xff\xd8\xff\xe1\xff\xff",
    ],
)
def test_what_ends_too_soon_is_refused(content: bytes) -> None:
    with pytest.raises(CutShortError):
        jpeg.clean(content)
