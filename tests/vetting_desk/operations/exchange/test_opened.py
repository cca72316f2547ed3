"""What a file is that was opened from the desktop."""

from pathlib import Path

import pytest

from vetting_desk.errors import DriveMissingError
from vetting_desk.operations.exchange.opened import Opened, kind_of


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.age", b"age-encryption.org/v1\n-> x", Opened.BUNDLE),
        ("renamed.bin", b"age-encryption.org/v1\n-> x", Opened.BUNDLE),
        (f"{'0' * 32}.age.2-of-3", b"anything", Opened.BUNDLE),
        ("a.vdbackup", b"vetting-desk-backup/1\n{}", Opened.BACKUP),
        ("a.vdbackup", b"vetting-desk-backup/9\n{}", Opened.BACKUP),
        ("a.age", b"", Opened.OTHER),
        ("a.vdbackup", b"PK\x03\x04", Opened.OTHER),
    ],
)
def test_a_file_is_what_it_begins_with(
    tmp_path: Path, name: str, content: bytes, kind: Opened
) -> None:
    (tmp_path / name).write_bytes(content)
    assert kind_of(tmp_path / name) is kind


def test_what_is_gone_is_an_error_with_words_and_a_folder_is_none_of_ours(tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        kind_of(tmp_path / "gone.age")
    assert kind_of(tmp_path) is Opened.OTHER
