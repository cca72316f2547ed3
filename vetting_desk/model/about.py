"""What an entry of the audit log is about, as people call it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """A thing by the names people know it by; each is empty where it has none, or is not here.

    Attributes:
        case: Reference of the case it belongs to.
        form: Title of the instrument, as it is kept.
        clinical: True if only clinicians may know that it was filled in.
        name: Name of an officer, a desk or a collection of texts.
        bundle: Number of a bundle; 0 for none.
    """

    case: str = ""
    form: str = ""
    clinical: bool = False
    name: str = ""
    bundle: int = 0
