"""TIFF: what makes the picture stays where it is, every other byte is zero."""

import io
import struct

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.cleaning import tiff
from vetting_desk.decoding.cleaning.telling import CutShortError
from vetting_desk.decoding.told import Told


@pytest.mark.parametrize("packing", [None, "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
def test_each_way_of_packing_stays_readable(packing: str | None) -> None:
    file = io.BytesIO()
    samples.plain().save(file, "TIFF", compression=packing)
    cleaned, _ = tiff.clean(file.getvalue())
    assert samples.rgb(cleaned) == samples.rgb(file.getvalue())


def test_several_pages_stay() -> None:
    from PIL import Image

    file = io.BytesIO()
    samples.plain().save(file, "TIFF", save_all=True, append_images=[samples.plain(20, 30)])
    cleaned, _ = tiff.clean(file.getvalue())
    with Image.open(io.BytesIO(cleaned)) as found:
        assert found.n_frames == 2  # type: ignore[attr-defined] # (of a TIFF)
        found.seek(1)
        assert found.size == (20, 30)


def test_what_lies_between_and_behind_is_gone() -> None:
    came = samples.tiff(samples.plain(), 1)
    cleaned, told = tiff.clean(came + samples.HIDDEN)
    assert samples.HIDDEN not in cleaned
    assert samples.SERIAL not in cleaned
    assert Told.MORE in told


def ring() -> bytes:
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 0) + struct.pack("<I", 8)


def many() -> bytes:
    entry = struct.pack("<HHII", 273, 4, 2**31, 8)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + bytes(4)


@pytest.mark.parametrize("content", [b"II*\0", b"II*\0\xff\xff\0\0", ring(), many()])
def test_rings_and_places_outside_are_refused(content: bytes) -> None:
    with pytest.raises(CutShortError):
        tiff.clean(content)
