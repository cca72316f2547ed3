"""What comes in: told apart by its content alone, and refused with a word of what to do."""

from hashlib import sha256
from pathlib import Path

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.decoding.kinds import Sort
from vetting_desk.errors import FileRefusedError
from vetting_desk.model.kept_file import MOST_BYTES, Gone
from vetting_desk.operations.files import incoming
from vetting_desk.operations.files.incoming import ENDINGS, Wanted, prepare


def test_a_wrong_ending_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(samples.picture("PNG"))
    found = incoming.take(path)
    assert (found.media, found.ending) == ("image/png", ".png")
    assert list(tmp_path.iterdir()) == [path]


def test_the_digest_of_what_came_is_kept_beside_what_is_left() -> None:
    came = samples.picture("JPEG")
    found = prepare(came)
    assert (found.came_sha256, found.came_length) == (sha256(came).hexdigest(), len(came))
    assert found.content != came
    assert {Gone.PLACE.value, Gone.DEVICE.value, Gone.AUTHOR.value} <= set(found.gone)


@pytest.mark.parametrize(
    ("content", "wanted", "detail"),
    [
        (b"", Wanted.ANY, "empty"),
        (b"MZ\x90 a program", Wanted.KNOWN, "unknown"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", Wanted.IMAGE, "unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Wanted.IMAGE, "unknown"),
        (samples.pdf(), Wanted.IMAGE, "kind"),
        (samples.picture(), Wanted.AUDIO, "kind"),
        (samples.sound(), Wanted.VIDEO, "kind"),
        (samples.picture()[:300], Wanted.KNOWN, "unreadable"),
        (samples.bomb(), Wanted.KNOWN, "too-large"),
    ],
)
def test_what_is_not_taken_in_says_why(content: bytes, wanted: Wanted, detail: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        prepare(content, wanted)
    assert caught.value.fields == {"detail": detail}


def test_a_question_for_any_file_takes_what_nobody_knows_as_it_came() -> None:
    found = prepare(b"words", Wanted.ANY)
    assert (found.content, found.gone, found.ending) == (b"words", ("as-it-came",), "")


def test_no_more_than_may_be_taken_in_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(FileRefusedError) as caught:
        incoming.take(path)
    assert caught.value.fields == {"detail": "too-large"}


def test_each_kind_has_an_ending() -> None:
    assert set(ENDINGS) == set(Sort)
