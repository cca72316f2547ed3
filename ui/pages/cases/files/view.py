"""All that the page of files shows, read in one go on the store's thread."""

from dataclasses import dataclass

from vetting_desk.model.kept_file import PAPERS
from vetting_desk.model.passage import Step
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.kept import FileSeen
from vetting_desk.operations.passage import family, files


@dataclass(frozen=True, slots=True)
class FilesView:
    """The result of one query of the store.

    Attributes:
        name: Of the person the case is about.
        reference: The case's.
        files: In the order in which they were taken in.
        papers: Papers, permits, tickets and evidence of the case's passages that files can show.
    """

    name: str
    reference: str
    files: tuple[FileSeen, ...]
    papers: tuple[Step, ...]


def look(desk: OpenDesk, case_id: str) -> FilesView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    known = family.of_case(desk, case_id)
    papers = tuple(
        step.step
        for passage in files.of_case(desk, case_id)
        for step in passage.steps
        if step.step.sort in PAPERS
    )
    return FilesView(known.name, known.reference, kept.of_case(desk, case_id), papers)
