"""What Exif data and words of programs tell; and the few bytes that say how a picture is to be turned."""

from typing import Final

from PIL import Image

from vetting_desk.decoding.told import Told

_ORIENTATION: Final = 0x0112
_MADE_BY: Final = frozenset(
    {0x010F, 0x0110, 0xA430, 0xA431, 0xA432, 0xA433, 0xA434, 0xA435, 0xC62F}
)
"""Make, model, and serial numbers of camera and lens (Exif 2.32, table 4 and 10; DNG 1.4)."""
_AUTHOR: Final = frozenset({0x013B, 0x8298, 0x9C9D, 0xA430, 0x013C})
_TIME: Final = frozenset({0x0132, 0x9003, 0x9004})
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825


class CutShortError(Exception):
    """A file ends before it is complete, or is not what it begins as; for this package alone."""


def of_exif(data: bytes) -> tuple[Told, int]:
    """Return what Exif data tell, and how the picture is to be turned (1 to 8; 1 for not at all).

    Args:
        data: A TIFF structure, with or without ``Exif`` and two zero bytes before it.
    """
    told = Told.MORE
    try:
        exif = Image.Exif()
        exif.load(data if data.startswith(b"Exif") else b"Exif\0\0" + data)
        inner = exif.get_ifd(_EXIF_IFD)
        tags = set(exif) | set(inner)
        place = bool(exif.get_ifd(_GPS_IFD))
        turned = exif.get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 (what others made; it is taken out whatever it is)
        return told, 1
    told |= of_tags(tags)
    told |= Told.PLACE if place else Told(0)
    return told, turned if isinstance(turned, int) and 1 <= turned <= 8 else 1


def of_tags(tags: set[int]) -> Told:
    """Return what tags of Exif or TIFF tell."""
    told = Told.DEVICE if tags & _MADE_BY else Told(0)
    told |= Told.AUTHOR if tags & _AUTHOR else Told(0)
    told |= Told.TIME if tags & _TIME else Told(0)
    return told | (Told.PLACE if _GPS_IFD in tags else Told(0))


def of_words(data: bytes) -> Told:
    """Return what XMP, IPTC or like words tell, by names that stand in them."""
    found = Told.MORE
    for names, told in (
        ((b"GPS", b"Location", b"City", b"Country", b"loci", b"\xa9xyz"), Told.PLACE),
        ((b"tiff:Make", b"tiff:Model", b"Serial", b"CreatorTool"), Told.DEVICE),
        ((b"creator", b"Author", b"Artist", b"Byline", b"IART", b"\xa9ART"), Told.AUTHOR),
        ((b"CreateDate", b"DateCreated", b"ICRD"), Told.TIME),
    ):
        if any(name in data for name in names):
            found |= told
    return found


def turning(turned: int) -> bytes:
    """Return a TIFF structure that says how a picture is to be turned, and nothing else."""
    return (
        b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"
        + turned.to_bytes(2, "big")
        + b"\0\0\0\0\0\0"
    )
