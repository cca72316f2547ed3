"""The little of DER (X.690) that reading a CMS signature needs: strict, and nothing else.

A cursor over a run of elements that are taken one by one with the tag they must have. Only definite
lengths in their shortest form are read and every run must be used up, so that one content has one
encoding. It knows no structures; those are in `cms`.
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
    """One element.

    Attributes:
        tag: Its identifier octet.
        content: What is inside.
        whole: Tag, length and content, as they stood.
    """

    tag: int
    content: bytes
    whole: bytes

    def inside(self) -> "Cursor":
        """Return a cursor over what is inside."""
        return Cursor(self.content)


class Cursor:
    """Walks over a run of elements.

    Args:
        data: The run.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    @property
    def ended(self) -> bool:
        """True when everything was taken."""
        return self._place == len(self._data)

    def take(self, tag: int) -> Element:
        """Take the next element, which must have `tag`.

        Raises:
            SignatureError: If there is none, it has another tag, or its length is not in the one
                form.
        """
        element = self._read()
        if element.tag != tag:
            raise refused("tag")
        return element

    def expect(self, *encodings: bytes) -> None:
        """Take one or more elements that must be exactly one of `encodings`.

        Raises:
            SignatureError: If something else comes next.
        """
        for encoding in encodings:
            if self._data.startswith(encoding, self._place):
                self._place += len(encoding)
                return
        raise refused("not as the profile says")

    def end(self) -> None:
        """Insist that everything was taken.

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
    """Return the value of an INTEGER that is not negative.

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
    """Return the error for bytes that are not such DER."""
    return SignatureError(detail=f"encoding: {detail}")
