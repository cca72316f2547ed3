"""All that the page of passages shows, read in one go on the store's thread."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from vetting_desk.model.fact import ARRIVED, CaseFact
from vetting_desk.model.kept_file import FileState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import people
from vetting_desk.operations.files import kept
from vetting_desk.operations.passage import family, files
from vetting_desk.operations.passage.family import Family
from vetting_desk.operations.passage.files import PassageSeen
from vetting_desk.operations.safeguards import known


@dataclass(frozen=True, slots=True)
class PassageView:
    """The result of one query of the store.

    Attributes:
        family: The persons of the case.
        files: Its files, in the order in which they were opened.
        officers: Ids and names of the officers of this desk.
        scans: How many files show a paper, by the id of its step.
        arrived: What counts in the case of the arrival; several where they do not agree.
    """

    family: Family
    files: tuple[PassageSeen, ...]
    officers: tuple[tuple[str, str], ...]
    scans: Mapping[str, int] = field(default_factory=dict)
    arrived: tuple[CaseFact, ...] = ()


def look(desk: OpenDesk, case_id: str) -> PassageView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    return PassageView(
        family.of_case(desk, case_id),
        files.of_case(desk, case_id),
        tuple((row.officer.id, row.officer.name) for row in people.list_people(desk)),
        Counter(
            each.file.step
            for each in kept.of_case(desk, case_id)
            if each.file.step and each.file.state is FileState.KEPT
        ),
        tuple(each for each in known.known(desk, case_id).in_force if each.name == ARRIVED),
    )
