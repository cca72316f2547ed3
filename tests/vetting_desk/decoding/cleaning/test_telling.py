"""What Exif data and words of programs tell, and what is made of broken ones."""

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.cleaning.telling import of_exif, of_tags, of_words, turning
from vetting_desk.decoding.told import Told


def test_exif_of_a_telephone_tells_all() -> None:
    told, turned = of_exif(samples.exif(6).tobytes())
    assert told == Told.PLACE | Told.DEVICE | Told.AUTHOR | Told.TIME | Told.MORE
    assert turned == 6


@pytest.mark.parametrize("data", [b"", b"Exif\0\0", b"II*\0\xff\xff\xff\xff", b"nonsense" * 9])
def test_broken_exif_turns_nothing(data: bytes) -> None:
    assert of_exif(data) == (Told.MORE, 1)


@pytest.mark.parametrize("turned", range(1, 9))
def test_what_is_left_says_how_a_picture_is_turned_and_nothing_else(turned: int) -> None:
    assert of_exif(turning(turned)) == (Told.MORE, turned)


def test_words_and_tags_are_told_apart() -> None:
    assert of_tags(set()) == Told(0)
    assert of_tags({0x8825}) == Told.PLACE
    assert of_words(b"<dc:creator>") == Told.MORE | Told.AUTHOR
    assert of_words(b"") == Told.MORE
