"""Files that answer questions: how large one may be, what the casebook calls it, and those of a draft."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.operations.interview.drafts import Draft
    from vetting_desk.operations.interview.needs import FillingDesk

MAX_ATTACHMENT: Final = 64 * 1024 * 1024
"""Largest file that answers a question, in bytes."""

_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


def read_attachment(reference: str, path: Path) -> tuple[bytes, str]:
    """Return a file's content, and the ending that its name in the casebook gets.

    Raises:
        InputError: If it is larger than 64 MiB.
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(MAX_ATTACHMENT + 1)
    if len(content) > MAX_ATTACHMENT:
        raise InputError(field=reference, detail="too-long", limit=MAX_ATTACHMENT)
    ending = path.suffix.lower()
    return content, ending if _ENDING.fullmatch(ending) else ""


class WithFiles:
    """The attached files of a draft; a base of `Interview`.

    Attributes:
        session: The live session.
    """

    session: "Session"
    _desk: "FillingDesk"
    _draft: "Draft"

    def attachment(self, reference: str) -> tuple[str, int] | None:
        """Return name and length in bytes of the file that answers a question; None if there is none."""
        name = self.session.node(reference).value
        digest = name.partition(".")[0]
        return (name, self._desk.casebook.blobs.length(digest)) if name else None

    def attachments(self) -> dict[str, bytes]:
        """Return the attached files that the submission names, by name."""
        return {
            node.value: self._draft.file(node.value.partition(".")[0])
            for node in self.session.walk()
            if node.control == "upload" and node.relevant and node.value
        }
