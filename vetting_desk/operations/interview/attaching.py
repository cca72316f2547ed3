"""Files that answer questions: what kinds a question takes, what the casebook calls them, those of a draft."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import StoreError
from vetting_desk.operations.files import incoming
from vetting_desk.operations.files.incoming import Incoming, Wanted

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Node, Session
    from vetting_desk.model import Assessment
    from vetting_desk.operations.interview.drafts import Draft
    from vetting_desk.operations.interview.needs import FillingDesk

_WANTED: Final = {"image": Wanted.IMAGE, "audio": Wanted.AUDIO, "video": Wanted.VIDEO}


def wanted_by(node: "Node") -> Wanted:
    """Return what kinds of files a question takes, by its ``mediatype``; any where it names none of ODK's."""
    return _WANTED.get(str(node.parameters.get("mediatype", "")).partition("/")[0], Wanted.ANY)


def incoming_of(node: "Node", source: Path | Incoming) -> Incoming:
    """Return a file that answers a question: freed of what it tells, and of a kind the question takes.

    Args:
        node: The question.
        source: The file, or what was prepared of it elsewhere.

    Raises:
        FileRefusedError: If it is not taken in as it is.
        OSError: If it cannot be read.
    """
    wanted = wanted_by(node)
    if isinstance(source, Path):
        return incoming.take(source, wanted)
    source.require(wanted)
    return source


class WithFiles:
    """The attached files of a draft; a base of `Interview`.

    Attributes:
        session: The live session.
        assessment: The draft as it was last stored.
    """

    session: "Session"
    _desk: "FillingDesk"
    _draft: "Draft"
    assessment: "Assessment"

    def answer(self, reference: str, value: str, said: str = "") -> "Changes":
        """Set one answer; made by `Interview`."""
        raise NotImplementedError

    def _rebuild(self) -> None:
        raise NotImplementedError

    def attach(self, reference: str, source: Path | Incoming) -> "Changes":
        """Keep a file in the casebook as the answer: a name made of its digest, which reveals nothing.

        The log keeps the digest of the file as it came, and what was taken out of it; not of a sealed draft.

        Args:
            reference: The question.
            source: The file, or what was prepared of it (`files.incoming`).

        Raises:
            FileRefusedError: If it is not taken in as it is.
            OSError: If it cannot be read.
        """
        came = incoming_of(self.session.node(reference), source)
        casebook = self._desk.casebook
        try:
            with casebook.transaction():
                changes = self.answer(reference, self._draft.put_file(came.content) + came.ending)
                if not self._draft.sealed:
                    detail = {"came": came.came_sha256, "gone": list(came.gone)}
                    casebook.audit.append("file-answered", self.assessment.id, detail)
                return changes
        except StoreError:
            self._rebuild()
            raise

    def wanted(self, reference: str) -> Wanted:
        """Return what kinds of files a question takes."""
        return wanted_by(self.session.node(reference))

    def attachment(self, reference: str) -> tuple[str, int] | None:
        """Return name and length in bytes of the file that answers a question; None if there is none."""
        name = self.session.node(reference).value
        digest = name.partition(".")[0]
        return (name, self._desk.casebook.blobs.length(digest)) if name else None

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question, to be shown from memory; empty if there is none.

        Raises:
            CasebookDamagedError: If it is not what it was.
        """
        name = self.session.node(reference).value
        return self._draft.file(name.partition(".")[0]) if name else b""

    def attachments(self) -> dict[str, bytes]:
        """Return the attached files that the submission names, by name."""
        return {
            node.value: self._draft.file(node.value.partition(".")[0])
            for node in self.session.walk()
            if node.control == "upload" and node.relevant and node.value
        }
