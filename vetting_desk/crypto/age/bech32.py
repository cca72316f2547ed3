"""Bech32 as age uses it: BIP 173 without its length limit.

Encodes key bytes as text that can be copied by hand, with a checksum against typing errors. Which
prefixes and lengths are valid keys is decided by the recipient types.
"""

from vetting_desk.errors import AgeFormatError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6


def _times_generator() -> tuple[int, ...]:
    """Return the XOR of generator constants for each value of the checksum's top five bits (BIP 173)."""
    found = [0]
    for constant in _GENERATOR:
        found += [constant ^ other for other in found]
    return tuple(found)


_TIMES_GENERATOR = _times_generator()


def encode(prefix: str, data: bytes | bytearray) -> str:
    """Return `data` as Bech32 with `prefix`, in the case of the prefix.

    Args:
        prefix: Human-readable part, all lower or all upper case.
        data: Any number of bytes.
    """
    values = _regroup(data, 8, 5, pad=True)
    lower = prefix.lower()
    remainder = _polymod([*_expand(lower), *values, *([0] * _CHECKSUM_LENGTH)]) ^ 1
    checksum = [(remainder >> 5 * (5 - place)) & 31 for place in range(_CHECKSUM_LENGTH)]
    text = lower + "1" + "".join(_ALPHABET[value] for value in [*values, *checksum])
    return text.upper() if prefix.isupper() else text


def decode(text: str) -> tuple[str, bytes]:
    """Return the prefix, in the case of `text`, and the bytes.

    Raises:
        AgeFormatError: If the text mixes cases, has an invalid character or a wrong checksum, or is not
            in the canonical form that `encode` writes.
    """
    if text not in {text.lower(), text.upper()}:
        raise AgeFormatError(part="key", detail="mixed case")
    lower = text.lower()
    prefix, separator, body = lower.rpartition("1")
    if not separator or not prefix or len(body) < _CHECKSUM_LENGTH:
        raise AgeFormatError(part="key", detail="not Bech32")
    if any(not 33 <= ord(letter) <= 126 for letter in prefix):
        raise AgeFormatError(part="key", detail="foreign character")
    try:
        values = [_VALUES[letter] for letter in body]
    except KeyError:
        raise AgeFormatError(part="key", detail="foreign character") from None
    if _polymod([*_expand(prefix), *values]) != 1:
        raise AgeFormatError(part="key", detail="checksum")
    data = bytes(_regroup(values[:-_CHECKSUM_LENGTH], 5, 8, pad=False))
    return (prefix.upper() if text.isupper() else prefix), data


def _expand(prefix: str) -> list[int]:
    codes = [ord(letter) for letter in prefix]
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(values: list[int]) -> int:
    remainder = 1
    for value in values:
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value ^ _TIMES_GENERATOR[remainder >> 25]
    return remainder


def _regroup(
    data: bytes | bytearray | list[int], source: int, target: int, *, pad: bool
) -> list[int]:
    """Regroup a run of `source`-bit values into `target`-bit values.

    Raises:
        AgeFormatError: If the left-over bits are not zero padding, or are a whole group.
    """
    groups: list[int] = []
    held = bits = 0
    for value in data:
        held = (held << source | value) & 0xFFFF
        bits += source
        while bits >= target:
            bits -= target
            groups.append(held >> bits & (1 << target) - 1)
    left = held & (1 << bits) - 1
    if pad:
        return [*groups, left << target - bits] if bits else groups
    if bits >= source or left:
        raise AgeFormatError(part="key", detail="padding")
    return groups
