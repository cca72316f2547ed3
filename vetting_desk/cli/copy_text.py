"""Why something is not in a copy for others, in words."""

from collections.abc import Mapping
from typing import Final

from vetting_desk.model.copies import CopyKind, LeftOut

LEFT_OUT: Final[Mapping[LeftOut, str]] = {
    LeftOut.THIRD_PARTY: "about or from other people",
    LeftOut.PROTECTED_SOURCE: "of a source that needs protection",
    LeftOut.CLINICAL: "clinical content",
    LeftOut.FILE: "picture, sound or document",
    LeftOut.NOT_CHOSEN: "record in force that was not chosen",
    LeftOut.OTHER: "for another reason",
    LeftOut.OFFICER: "name of an officer",
    LeftOut.APART: "record that is kept apart, or was made before the notice",
}

KINDS: Final[Mapping[CopyKind, str]] = {CopyKind.COPY: "Copy", CopyKind.CASE_FILE: "Case file"}
