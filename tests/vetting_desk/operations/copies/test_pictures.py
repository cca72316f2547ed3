"""A picture in a copy is what is to be seen, and nothing else that its file held."""

import io
from hashlib import sha256

import pytest
from PIL import Image, PngImagePlugin

from vetting_desk.errors import CopyRefusedError
from vetting_desk.model import new_id
from vetting_desk.model.copy_document import GivenFile
from vetting_desk.operations.copies.pictures import without_traces

PLACE, OWNER = "38.5598 N invented", "Invented Owner"


def given(content: bytes, name: str = "exhibit-2.jpg") -> GivenFile:
    digest = sha256(content).hexdigest()
    return GivenFile(
        name=name, record=new_id(), media_type="image/jpeg", length=len(content), sha256=digest
    )


def photograph() -> bytes:
    """On its side, as phones store them, with owner and place, a comment, and something behind its end."""
    picture = Image.new("RGB", (60, 20), "white")
    picture.putpixel((0, 0), (0, 0, 0))
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x010E] = 6, OWNER, PLACE
    target = io.BytesIO()
    picture.save(target, "JPEG", exif=exif, comment=PLACE.encode(), quality=100)
    return target.getvalue() + OWNER.encode()


def test_of_a_photograph_owner_and_place_are_gone_and_it_stands_upright() -> None:
    content = photograph()
    assert PLACE.encode() in content
    file, data = without_traces(given(content), content)
    for trace in (PLACE, OWNER):
        assert trace.encode() not in data
    assert b"Exif" not in data
    picture = Image.open(io.BytesIO(data))
    assert (picture.format, picture.size) == ("JPEG", (20, 60))
    assert dict(picture.getexif()) == {}
    assert (file.name, file.length, file.sha256) == (
        "exhibit-2.jpg",
        len(data),
        sha256(data).hexdigest(),
    )


def test_a_drawing_loses_its_words_and_no_pixel() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", OWNER)
    target = io.BytesIO()
    Image.effect_noise((50, 40), 90).convert("RGB").save(target, "PNG", pnginfo=words)
    content = target.getvalue()
    file, data = without_traces(given(content, "exhibit-3.bin"), content)
    assert OWNER.encode() not in data
    assert file.name == "exhibit-3.png"
    before, after = (Image.open(io.BytesIO(each)) for each in (content, data))
    assert before.tobytes() == after.tobytes()


def test_all_pages_of_a_scan_are_kept() -> None:
    target = io.BytesIO()
    pages = [Image.new("RGB", (30, 40), colour) for colour in ("red", "green", "blue")]
    pages[0].save(target, "TIFF", save_all=True, append_images=pages[1:], description=PLACE)
    content = target.getvalue()
    file, data = without_traces(given(content, "exhibit-4.tiff"), content)
    assert (file.name, file.media_type) == ("exhibit-4.tif", "image/tiff")
    assert PLACE.encode() not in data
    with Image.open(io.BytesIO(data)) as scan:
        assert getattr(scan, "n_frames", 1) == 3


def test_what_is_no_picture_goes_as_it_is_and_what_cannot_be_decoded_does_not_go() -> None:
    for content in (b"%PDF-1.7 invented", b"RIFF0000WAVE", b"words"):
        file = given(content)
        assert without_traces(file, content) == (file, content)
    with pytest.raises(CopyRefusedError) as refused:
        without_traces(given(b"\xff\xd8\xff broken"), b"\xff\xd8\xff broken")
    assert refused.value.fields["detail"] == "file-unreadable"
