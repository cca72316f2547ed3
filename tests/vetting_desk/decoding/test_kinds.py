"""A file is what its first bytes say."""

import pytest

from vetting_desk.decoding.kinds import MediaKind, kind_of


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", MediaKind.PICTURE),
        (b"\x89PNG\r\n\x1a\n\0\0", MediaKind.PICTURE),
        (b"GIF89a", MediaKind.PICTURE),
        (b"II*\0\x08", MediaKind.PICTURE),
        (b"RIFF\0\0\0\0WEBPVP8 ", MediaKind.PICTURE),
        (b"RIFF\0\0\0\0WAVEfmt ", MediaKind.SOUND),
        (b"%PDF-1.7\n", MediaKind.DOCUMENT),
        (b"RIFF\0\0\0\0AVI LIST", None),
        (b"<svg xmlns=", None),
        (b"PK\x03\x04", None),
        (b"MZ", None),
        (b"", None),
    ],
)
def test_what_a_file_is(start: bytes, kind: MediaKind | None) -> None:
    assert kind_of(start) is kind
