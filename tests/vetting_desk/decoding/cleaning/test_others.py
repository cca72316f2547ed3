"""GIF, BMP, MPEG sound and boxes: what tells is taken out, what moves stays, what is broken is refused."""

import io

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.cleaning import others
from vetting_desk.decoding.cleaning.telling import CutShortError
from vetting_desk.decoding.told import Told


def test_a_moving_gif_keeps_its_pictures_and_loses_its_words() -> None:
    from PIL import Image

    file = io.BytesIO()
    more = [Image.new("RGB", (90, 60), shade) for shade in ("red", "blue")]
    samples.plain().save(
        file, "GIF", save_all=True, append_images=more, loop=0, comment=samples.AUTHOR
    )
    cleaned, told = others.clean_gif(file.getvalue())
    assert samples.AUTHOR not in cleaned
    assert Told.MORE in told
    with Image.open(io.BytesIO(cleaned)) as found:
        assert found.n_frames == 3  # type: ignore[attr-defined] # (of a GIF)
        assert found.info["loop"] == 0


def test_a_bmp_of_unknown_length_is_kept_whole() -> None:
    came = samples.picture("BMP")
    assert others.clean_bmp(came[:2] + bytes(4) + came[6:]) == (
        came[:2] + bytes(4) + came[6:],
        Told(0),
    )
    assert others.clean_bmp(came + samples.HIDDEN) == (came, Told.MORE)


def test_tags_alone_are_no_sound() -> None:
    with pytest.raises(CutShortError):
        others.clean_mpeg(b"ID3\x04\0\0\0\0\0\x05words")


def test_boxes_are_emptied_where_they_are() -> None:
    came = samples.boxes()
    cleaned, told = others.clean_boxes(came)
    assert len(cleaned) == len(came)
    assert b"udta" not in cleaned
    assert Told.PLACE | Told.TIME in told
    assert others.clean_boxes(bytes(cleaned))[1] == Told(0)


@pytest.mark.parametrize(
    "content",
    [
        b"\0\0\0\xffftypisom",
        b"\0\0\0\x04moov",
        b"\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff",
    ],
)
def test_a_box_longer_than_the_file_is_refused(content: bytes) -> None:
    with pytest.raises(CutShortError):
        others.clean_boxes(content)


def test_boxes_in_boxes_without_end_are_refused() -> None:
    made = b""
    for _ in range(20):
        made = (len(made) + 8).to_bytes(4, "big") + b"moov" + made
    with pytest.raises(CutShortError):
        others.clean_boxes(made)
