"""A sealed file that was cut into parts: on its way out, and as its parts come in over several sticks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartSet:
    """Parts that came in, of a file that is not complete yet.

    Attributes:
        id: What all its parts have in common, 64 hexadecimal digits.
        name: The sealed file's random name.
        lengths: Bytes of each part, in order.
        here: Numbers of the parts that are here, from 1.
    """

    id: str
    name: str
    lengths: tuple[int, ...]
    here: frozenset[int]

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the parts that have not come, from 1."""
        return tuple(
            number for number in range(1, len(self.lengths) + 1) if number not in self.here
        )

    @property
    def bytes_here(self) -> int:
        """How much of it is here, in bytes."""
        return sum(self.lengths[number - 1] for number in self.here)


@dataclass(frozen=True, slots=True)
class Split:
    """A bundle of this desk that is being written in parts.

    Attributes:
        name: The sealed file's random name.
        bundle_id: The bundle.
        lengths: Bytes of each part, in order.
        written: Numbers of the parts that are on sticks, from 1.
    """

    name: str
    bundle_id: str
    lengths: tuple[int, ...]
    written: frozenset[int]

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the parts that are on no stick yet, from 1."""
        return tuple(
            number for number in range(1, len(self.lengths) + 1) if number not in self.written
        )

    @property
    def done(self) -> bool:
        """True once every part is on a stick."""
        return not self.missing
