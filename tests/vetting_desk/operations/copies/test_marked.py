"""What may be copied for whom, before anything is looked for in it."""

import pytest

from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.errors import CopyRefusedError
from vetting_desk.model.copies import CopyFor
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies.marked import MAY_BE_CLINICAL, contents
from vetting_desk.operations.records.signing import JSON


@pytest.mark.parametrize("recipient", CopyFor)
def test_a_clinical_record_is_opened_for_a_physician_and_the_person(
    post: OpenDesk, recipient: CopyFor
) -> None:
    one = signed(post, "phq-9")
    if recipient in MAY_BE_CLINICAL:
        assert JSON in contents(post, one.record_id, recipient)
    else:
        with pytest.raises(CopyRefusedError):
            contents(post, one.record_id, recipient)
