"""What this desk itself knows of a case and forbids a decision by: danger nobody came for, what is kept apart.

Age and notice are read off the records decided on (`safeguards`), because headquarters often knows a case by
nothing else. What is asked here stands in no record.
"""

from typing import Final

from vetting_desk.errors import SafeguardError
from vetting_desk.operations.decisions.needs import ActedOnDesk
from vetting_desk.operations.safeguards import gate, table
from vetting_desk.operations.safeguards.situation import Act

_ROWS: Final = frozenset({"human-now", "ill-treatment"})
"""The rows of the table that no record answers."""


def require(open_desk: ActedOnDesk, case_id: str) -> None:
    """Check that nothing this desk knows of a case, and no record says, forbids to decide it.

    Raises:
        SafeguardError: Naming the row that does.
    """
    books = open_desk.casebook
    used = [record.assessment_id for record in books.records.list(case_id)]
    now = gate.situation(open_desk, case_id, assessments=used)
    for row in table.refusing(now, Act.DECIDE):
        if row.id in _ROWS:
            roles = tuple(role.value for role in row.told)
            raise SafeguardError(
                row=row.id, act=Act.DECIDE.value, case=case_id, question="", roles=roles
            )
