"""Key files: read whole, or refused with what is wrong."""

from pathlib import Path

import pytest

from vetting_desk.errors import InputError
from vetting_desk.operations.access.key_files import KEY_FILE_LENGTH, read_key_file


def test_a_key_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"k" * KEY_FILE_LENGTH)

    assert read_key_file(path) == b"k" * KEY_FILE_LENGTH


@pytest.mark.parametrize(
    ("length", "detail"), [(None, "cannot-read"), (0, "length"), (63, "length"), (65537, "length")]
)
def test_what_cannot_be_one_is_refused(tmp_path: Path, length: int | None, detail: str) -> None:
    path = tmp_path / "key"
    if length is not None:
        path.write_bytes(b"k" * length)

    with pytest.raises(InputError) as refused:
        read_key_file(path)
    assert refused.value.fields == {"field": "key-file", "detail": detail}
