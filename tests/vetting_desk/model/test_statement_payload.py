"""What all statements share, and which field names the thing."""

import pytest

from tests.vetting_desk.model.test_statement_payloads import SHARED, WHOLE
from vetting_desk.model.entry_kinds import read_payload
from vetting_desk.model.statement import Thing
from vetting_desk.model.statement_payload import StatementPayload


@pytest.mark.parametrize("thing", Thing)
def test_its_content_is_all_but_who_said_it_and_of_what(thing: Thing) -> None:
    payload = read_payload(thing.value, SHARED | WHOLE[thing])
    assert isinstance(payload, StatementPayload)
    named = next(iter(WHOLE[thing]))
    assert named == payload.ID
    assert payload.content() == {key: value for key, value in WHOLE[thing].items() if key != named}
