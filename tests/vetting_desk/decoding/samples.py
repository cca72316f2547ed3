"""Pictures that tell a place, a camera, its number and an author; and what is made to do harm."""

import io
import struct
import wave
import zlib
from typing import Any

from PIL import Image

PLACE = b"38.5598"
SERIAL, AUTHOR, PROGRAM = b"SN-551203", b"Anora Namuna", b"CanaryCam"
HIDDEN = b"PK\x03\x04 canary behind the end"
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")


def plain(width: int = 90, height: int = 60) -> Image.Image:
    """Pixels of which no two rows are alike."""
    made = Image.new("RGB", (width, height))
    made.putdata(
        [(x * 2 % 256, y * 3 % 256, (x + y) % 256) for y in range(height) for x in range(width)]
    )
    return made


def exif(turned: int = 1) -> Image.Exif:
    """Exif data of a telephone that knows where it is."""
    made = Image.Exif()
    made[0x010F], made[0x013B], made[0x0131] = "Namuna", AUTHOR.decode(), PROGRAM.decode()
    made[0x0132], made[0x0112] = "2026:03:01 10:00:00", turned
    place = made.get_ifd(0x8825)
    place[1], place[2] = "N", (38.0, 33.0, 35.0)
    place[29] = PLACE.decode()
    made.get_ifd(0x8769)[0xA431] = SERIAL.decode()
    return made


def picture(form: str = "JPEG", *, turned: int = 1, size: tuple[int, int] = (90, 60)) -> bytes:
    """A picture of a format with all of it, as far as the format has a place for it."""
    file = io.BytesIO()
    more: dict[str, Any] = {} if form in {"GIF", "BMP"} else {"exif": exif(turned)}
    if form == "GIF":
        more = {"comment": AUTHOR}
    if form == "TIFF":
        return tiff(plain(*size), turned)
    plain(*size).save(file, form, **more)
    return file.getvalue()


def tiff(made: Image.Image, turned: int) -> bytes:
    """A TIFF with directories of Exif and of a place, as cameras write them; `Image.save` writes no place."""
    pixels = made.tobytes()
    out = bytearray(b"II*\0" + bytes(4) + pixels)

    def put(body: bytes) -> int:
        at = len(out)
        out.extend(body + bytes(len(body) % 2))
        return at

    def directory(entries: list[tuple[int, int, int, int]]) -> bytes:
        body = b"".join(struct.pack("<HHII", *each) for each in sorted(entries))
        return struct.pack("<H", len(entries)) + body + bytes(4)

    def words(tag: int, text: bytes) -> tuple[int, int, int, int]:
        return tag, 2, len(text) + 1, put(text + b"\0")

    place = put(directory([words(0x1D, PLACE)]))
    inner = put(directory([words(0xA431, SERIAL), words(0x9003, b"2026:03:01 10:00:00")]))
    sizes = put(struct.pack("<HHH", 8, 8, 8))
    entries = [
        (256, 4, 1, made.width), (257, 4, 1, made.height), (258, 3, 3, sizes), (259, 3, 1, 1),
        (262, 3, 1, 2), (273, 4, 1, 8), (274, 3, 1, turned), (277, 3, 1, 3),
        (278, 4, 1, made.height), (279, 4, 1, len(pixels)), (0x8769, 4, 1, inner),
        (0x8825, 4, 1, place), words(0x010F, b"Namuna"), words(0x013B, AUTHOR), words(0x0131, PROGRAM),
        words(0x0132, b"2026:03:01 10:00:00"),
    ]  # fmt: skip
    out[4:8] = struct.pack("<I", put(directory(entries)))
    return bytes(out)


def rgb(content: bytes) -> bytes:
    """What its pixels are, decoded as they are stored."""
    with Image.open(io.BytesIO(content)) as found:
        return found.convert("RGB").tobytes()


def bare() -> bytes:
    """A picture that tells nothing: it is kept byte for byte."""
    file = io.BytesIO()
    plain().save(file, "PNG")
    return file.getvalue()


def sound(seconds: float = 0.1) -> bytes:
    """A WAVE whose program says its name."""
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(bytes(range(200)) * int(80 * seconds))
    told = (
        b"LIST"
        + struct.pack("<I", 4 + 8 + len(AUTHOR))
        + b"INFOIART"
        + struct.pack("<I", len(AUTHOR))
        + AUTHOR
    )
    content = file.getvalue() + told
    return content[:4] + struct.pack("<I", len(content) - 8) + content[8:]


def pdf(pages: int = 1) -> bytes:
    """A document of a page or more."""
    file = io.BytesIO()
    plain().save(file, "PDF", save_all=True, append_images=[plain()] * (pages - 1))
    return file.getvalue()


def bomb() -> bytes:
    """A PNG of a few hundred kilobytes that would be two billion pixels."""
    side = 45_000
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side // 8 + 2) * 2000), 9) * 20

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def boxes() -> bytes:
    """A film of no pictures, with the place where it was taken as telephones write it."""

    def box(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body) + 8) + name + body

    place = box(b"\xa9xyz", b"\0\x12\x15\xc7+38.5598+068.7870/")
    header = box(b"mvhd", bytes(4) + struct.pack(">II", 0xE1000000, 0xE1000001) + bytes(88))
    return (
        box(b"ftyp", b"isom\0\0\0\0isom")
        + box(b"mdat", b"samples")
        + box(b"moov", header + box(b"udta", place))
    )
