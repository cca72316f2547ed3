"""How long a bundle's payload is made, so that its length says little about what is in it.

The steps are those of a floating-point number with two bits after the leading one: four lengths to
each doubling, and one shared length for everything small. The idea, and why it leaks only
O(log log M) bits, is that of Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files
and Communication with PURBs", PoPETs 2019/4, section 4, doi:10.2478/popets-2019-0056). Padmé itself
spends at most 12 % and would distinguish 352 lengths between 64 KiB and 100 MB; these steps spend at
most 25 % (11 % on average above the floor) and distinguish 28, which suits sticks, where room is
cheap and a count of interviews is not. Encrypting is elsewhere.
"""

FLOOR = 1024 * 1024
"""Every payload is at least this long, bytes: a few records, one record and a bare receipt look
alike."""


def padded_length(length: int) -> int:
    """Return the length, bytes, that a payload of `length` bytes is filled up to.

    Args:
        length: 0 or more.

    Returns:
        The least step that is not below `length`; a multiple of 256 KiB, so of ustar's 512 too.

    Raises:
        ValueError: If `length` is negative.
    """
    if length < 0:
        raise ValueError("a length is not negative")
    if length <= FLOOR:
        return FLOOR
    step = 1 << (length.bit_length() - 3)
    return -(-length // step) * step
