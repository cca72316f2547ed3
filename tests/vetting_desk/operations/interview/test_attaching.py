"""Files that answer a question: how large, and what becomes of their names."""

from pathlib import Path

import pytest

from vetting_desk.errors import InputError
from vetting_desk.operations.interview import attaching
from vetting_desk.operations.interview.attaching import read_attachment


@pytest.mark.parametrize(
    ("name", "ending"),
    [("Passport.JPG", ".jpg"), ("scan.tar.gz", ".gz"), ("plain", ""), ("odd.en ding", "")],
)
def test_of_its_name_only_the_ending_is_kept(tmp_path: Path, name: str, ending: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"invented")

    assert read_attachment("/data/a", path) == (b"invented", ending)


def test_what_is_too_large_is_refused_by_the_question_it_was_to_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching, "MAX_ATTACHMENT", 4)
    path = tmp_path / "picture.png"
    path.write_bytes(b"12345")

    with pytest.raises(InputError) as caught:
        read_attachment("/data/a", path)

    assert (caught.value.fields["field"], caught.value.fields["detail"]) == ("/data/a", "too-long")
    path.write_bytes(b"1234")
    assert read_attachment("/data/a", path)[0] == b"1234"
