"""Each format: what it tells is gone, each pixel and sample stays, and what is broken is refused."""

import io

import pytest
from PIL import Image

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding import asking
from vetting_desk.decoding.kinds import sort_of
from vetting_desk.decoding.told import Told
from vetting_desk.errors import DecodingError

TELLING = (samples.PLACE, samples.SERIAL, samples.AUTHOR, samples.PROGRAM, samples.HIDDEN)


@pytest.mark.parametrize("form", samples.FORMATS)
def test_what_a_picture_tells_is_gone_and_its_pixels_stay(form: str) -> None:
    came = samples.picture(form) + samples.HIDDEN
    found = asking.clean(came, 64, 64)
    assert not [each for each in TELLING if each in found.content]
    assert samples.rgb(found.content) == samples.rgb(came)
    assert Told.MORE in found.told
    assert found.shown is not None
    assert (found.shown.width, found.shown.height) == (64, 43)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_it_is_said_what_was_taken_out(form: str) -> None:
    found = asking.clean(samples.picture(form), 64, 64)
    wanted = Told.PLACE | Told.DEVICE | Told.AUTHOR | Told.TIME | Told.MORE
    assert found.told & wanted == wanted
    with Image.open(io.BytesIO(found.content)) as left:
        tags = left.getexif()
        assert not tags.get_ifd(0x8825)
        assert not tags.get_ifd(0x8769)
        assert not {0x010F, 0x0110, 0x013B, 0x0131, 0x0132} & set(tags)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("turned", [3, 6, 8])
def test_a_picture_stays_upright(form: str, turned: int) -> None:
    came = samples.picture(form, turned=turned)
    found = asking.clean(came, 60, 60)
    direct = asking.picture(found.content, 60, 60)
    assert found.shown == direct == asking.picture(came, 60, 60)
    lying = turned != 3
    assert (direct.width < direct.height) == lying


@pytest.mark.parametrize("form", samples.FORMATS)
def test_a_picture_that_tells_nothing_stays_as_it_is(form: str) -> None:
    file = io.BytesIO()
    samples.plain().save(file, form)
    first = asking.clean(file.getvalue(), 64, 64)
    again = asking.clean(first.content, 64, 64)
    assert (again.content, again.told) == (first.content, Told(0))


@pytest.mark.parametrize("form", samples.FORMATS)
def test_one_that_is_cut_short_is_refused(form: str) -> None:
    whole = samples.picture(form, size=(300, 200))
    for part in (0.3, 0.6, 0.9):
        with pytest.raises(DecodingError) as caught:
            asking.clean(whole[: int(len(whole) * part)], 64, 64)
        assert caught.value.fields["detail"] == "unreadable"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(DecodingError) as caught:
        asking.clean(samples.bomb(), 64, 64)
    assert caught.value.fields["detail"] == "too-large"


def test_a_picture_that_is_a_program_as_well_is_a_picture_alone() -> None:
    script = b"<script>alert(1)</script>"
    file = io.BytesIO()
    samples.plain().save(file, "JPEG", comment=script)
    found = asking.clean(file.getvalue() + b"\n" + samples.HIDDEN + script, 64, 64)
    assert script not in found.content
    assert samples.HIDDEN not in found.content


def test_a_sound_loses_its_words_and_keeps_its_samples() -> None:
    came = samples.sound()
    found = asking.clean(came, 64, 64)
    assert samples.AUTHOR not in found.content
    assert asking.sound(found.content) == asking.sound(came)
    assert Told.AUTHOR in found.told
    assert found.shown is None


def test_a_sound_that_a_recorder_cut_short_is_taken_and_one_without_samples_is_not() -> None:
    found = asking.clean(samples.sound()[:400], 64, 64)
    assert asking.sound(found.content).seconds > 0
    with pytest.raises(DecodingError):
        asking.clean(samples.sound()[:40], 64, 64)


def test_a_film_loses_the_place_and_moves_nothing() -> None:
    came = samples.boxes()
    found = asking.clean(came, 64, 64)
    assert b"+38.5598" not in found.content
    assert len(found.content) == len(came)
    assert found.content.index(b"mdat") == came.index(b"mdat")
    assert Told.PLACE | Told.TIME in found.told


def test_tags_of_mpeg_sound_are_cut_off() -> None:
    tag = b"ID3\x04\0\0\0\0\0\x14" + samples.AUTHOR.ljust(20, b"\0")
    frames = b"\xff\xfb\x90\x00" * 100
    found = asking.clean(tag + frames + b"TAG" + samples.AUTHOR.ljust(125, b"\0"), 64, 64)
    assert found.content == frames


def test_a_document_is_kept_byte_for_byte_and_it_is_said_so() -> None:
    came = samples.pdf(3)
    found = asking.clean(came, 64, 64)
    assert (found.content, found.told) == (came, Told.KEPT)
    assert found.shown is not None
    assert found.shown.pages == 3


@pytest.mark.parametrize("content", [b"\0\0\0\x18ftypheic\0\0\0\0", b"MZ\x90", b"words", b"<svg/>"])
def test_of_an_unknown_kind_nothing_is_taken_out(content: bytes) -> None:
    assert sort_of(content) is None
    found = asking.clean(content, 64, 64)
    assert (found.content, found.told, found.shown) == (content, Told.KEPT, None)
