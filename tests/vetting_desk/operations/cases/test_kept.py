"""Nothing is added to a case that is not kept."""

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, withdrawing
from vetting_desk.operations.cases.kept import require_kept


def test_a_kept_case_passes_and_a_withdrawn_one_does_not(post: OpenDesk) -> None:
    case = cases.create_case(post, [PersonName("Namuna", NameScript.LATIN)])
    require_kept(case)
    withdrawing.withdraw(post, case.id, "Opened by mistake")
    with pytest.raises(StateError):
        require_kept(post.casebook.cases.get(case.id))
