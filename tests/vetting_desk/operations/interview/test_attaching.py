"""Files that answer a question: what kinds it takes, and what becomes of their names."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.vetting_desk.decoding import samples
from vetting_desk.errors import FileRefusedError
from vetting_desk.operations.files import incoming
from vetting_desk.operations.files.incoming import Wanted
from vetting_desk.operations.interview.attaching import incoming_of, wanted_by


def node(mediatype: str = "*/*") -> Any:
    return SimpleNamespace(parameters={"mediatype": mediatype})


@pytest.mark.parametrize(
    ("name", "ending"),
    [("Passport.DOCX", ".docx"), ("scan.tar.gz", ".gz"), ("plain", ""), ("odd.en ding", "")],
)
def test_of_a_name_only_the_ending_is_kept_where_the_kind_is_not_known(
    tmp_path: Path, name: str, ending: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"invented")
    assert incoming_of(node(), path).ending == ending


@pytest.mark.parametrize(
    ("mediatype", "wanted"),
    [
        ("image/*", Wanted.IMAGE),
        ("audio/*", Wanted.AUDIO),
        ("video/*", Wanted.VIDEO),
        ("application/pdf", Wanted.ANY),
        ("*/*", Wanted.ANY),
        ("", Wanted.ANY),
    ],
)
def test_a_question_says_what_it_takes(mediatype: str, wanted: Wanted) -> None:
    assert wanted_by(node(mediatype)) is wanted


def test_a_sound_is_no_picture_whichever_way_it_comes(tmp_path: Path) -> None:
    path = tmp_path / "voice.jpg"
    path.write_bytes(samples.sound())
    prepared = incoming.take(path)
    for source in (path, prepared):
        with pytest.raises(FileRefusedError) as caught:
            incoming_of(node("image/*"), source)
        assert caught.value.fields == {"detail": "kind"}
    assert incoming_of(node("audio/*"), prepared) is prepared
