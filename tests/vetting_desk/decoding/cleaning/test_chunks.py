"""Chunks of PNG, WebP and WAVE: kept by name, whole or refused."""

import io

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.cleaning import chunks
from vetting_desk.decoding.cleaning.telling import CutShortError
from vetting_desk.decoding.told import Told


def webp(**more: object) -> bytes:
    file = io.BytesIO()
    samples.plain().save(file, "WEBP", lossless=True, **more)
    return file.getvalue()


def test_words_of_a_png_go_and_say_who() -> None:
    from PIL import PngImagePlugin

    info, file = PngImagePlugin.PngInfo(), io.BytesIO()
    info.add_text("Author", samples.AUTHOR.decode())
    samples.plain().save(file, "PNG", pnginfo=info)
    cleaned, told = chunks.clean_png(file.getvalue())
    assert samples.AUTHOR not in cleaned
    assert Told.AUTHOR in told


def test_a_webp_says_no_more_that_it_has_what_it_has_not() -> None:
    cleaned, told = chunks.clean_webp(webp(exif=samples.exif(1), xmp=b"<x:xmpmeta>GPS</x:xmpmeta>"))
    assert cleaned[20] & 0x0C == 0
    assert Told.PLACE in told
    turned, _ = chunks.clean_webp(webp(exif=samples.exif(6)))
    assert turned[20] & 0x0C == 0x08


def test_a_sound_keeps_format_and_samples_alone() -> None:
    cleaned, _ = chunks.clean_wave(samples.sound())
    assert b"LIST" not in cleaned
    assert int.from_bytes(cleaned[4:8], "little") == len(cleaned) - 8


@pytest.mark.parametrize("clean", [chunks.clean_png, chunks.clean_webp, chunks.clean_wave])
def test_what_ends_too_soon_is_refused(clean: object) -> None:
    made = {
        chunks.clean_png: samples.picture("PNG"),
        chunks.clean_webp: webp(),
        chunks.clean_wave: samples.sound(),
    }
    with pytest.raises(CutShortError):
        clean(made[clean][:38])  # type: ignore[operator, index] # (one of three functions)
