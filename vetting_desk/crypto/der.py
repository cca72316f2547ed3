"""The part of DER (X.690) that is needed to read a CMS signature, strictly.

A cursor takes elements one by one, each with its expected tag. Only definite lengths in their shortest
form are accepted and every sequence must be read to its end, so that content has only one encoding. The
structures themselves are in `cms`.
"""

from typing import NamedTuple

from vetting_desk.errors import SignatureError

INTEGER, OCTET_STRING = 0x02, 0x04
SEQUENCE, SET = 0x30, 0x31
CONTEXT_0 = 0xA0

_LONG_FORM = 0x80
_HIGH_TAG = 0x1F
_MAX_LENGTH_BYTES = 4


class Element(NamedTuple):
    """One DER element.

    Attributes:
        tag: Its identifier octet.
        content: The content octets.
        whole: Tag, length and content as encoded.
    """

    tag: int
    content: bytes
    whole: bytes

    def inside(self) -> "Cursor":
        """Return a cursor over the content."""
        return Cursor(self.content)


class Cursor:
    """Reads consecutive elements.

    Args:
        data: The encoded elements.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    @property
    def ended(self) -> bool:
        """True when everything was read."""
        return self._place == len(self._data)

    def take(self, tag: int) -> Element:
        """Read the next element, which must have `tag`.

        Raises:
            SignatureError: If there is none, it has another tag, or its length is not in canonical form.
        """
        element = self._read()
        if element.tag != tag:
            raise refused("tag")
        return element

    def expect(self, *encodings: bytes) -> None:
        """Read one or more elements that must equal one of `encodings`.

        Raises:
            SignatureError: If something else follows.
        """
        for encoding in encodings:
            if self._data.startswith(encoding, self._place):
                self._place += len(encoding)
                return
        raise refused("not as the profile says")

    def end(self) -> None:
        """Check that everything was read.

        Raises:
            SignatureError: If something is left.
        """
        if not self.ended:
            raise refused("more than there must be")

    def _read(self) -> Element:
        data, start = self._data, self._place
        if len(data) < start + 2 or data[start] & _HIGH_TAG == _HIGH_TAG:
            raise refused("cut short")
        length, place = data[start + 1], start + 2
        if length & _LONG_FORM:
            count = length & ~_LONG_FORM
            if not 1 <= count <= _MAX_LENGTH_BYTES or len(data) < place + count:
                raise refused("length")
            length = int.from_bytes(data[place : place + count], "big")
            if length < _LONG_FORM or length >> 8 * (count - 1) == 0:
                raise refused("length")
            place += count
        end = place + length
        if end > len(data):
            raise refused("cut short")
        self._place = end
        return Element(data[start], data[place:end], data[start:end])


def integer(element: Element) -> int:
    """Return the value of a non-negative INTEGER.

    Raises:
        SignatureError: If it is empty, negative, or not in its shortest form.
    """
    content = element.content
    if (
        not content
        or content[0] & 0x80
        or (len(content) > 1 and content[0] == 0 and not content[1] & 0x80)
    ):
        raise refused("integer")
    return int.from_bytes(content, "big")


def refused(detail: str) -> SignatureError:
    """Return the error for bytes that are not valid DER of this profile."""
    return SignatureError(detail=f"encoding: {detail}")
