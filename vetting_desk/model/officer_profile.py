"""What is known of an officer beside name and role, and matters for who talks with whom."""

from dataclasses import dataclass
from enum import StrEnum


class Sex(StrEnum):
    """An officer's sex, for a person who asks for an interviewer or interpreter of their own."""

    UNKNOWN = ""
    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class OfficerProfile:
    """Facts of an officer; they stand in no certificate.

    Attributes:
        languages: ISO 639 codes of the languages they can hold a talk in, the best first.
        sex: Theirs; unknown until somebody says.
    """

    languages: tuple[str, ...] = ()
    sex: Sex = Sex.UNKNOWN
