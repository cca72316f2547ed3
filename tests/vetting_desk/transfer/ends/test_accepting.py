from typing import Any

import pytest

from vetting_desk.errors import RecordRefusedError
from vetting_desk.transfer.ends.accepting import accept


class Elsewhere:
    """A registry in which every record is of one case."""

    def record(self, record_id: str) -> Any:
        del record_id
        return type("Known", (), {"case_id": "another case"})()

    def accept(self, record: Any, document: Any) -> tuple[str, ...]:
        del record, document
        return ("flag",)


def test_a_correction_of_another_cases_record_is_refused() -> None:
    record = type("Record", (), {"id": "r", "corrects": "earlier", "case_id": "a case"})()
    with pytest.raises(RecordRefusedError) as raised:
        accept(Elsewhere(), record, None)  # type: ignore[arg-type] # only what it looks at
    assert raised.value.fields["reason"] == "corrects"


def test_what_corrects_nothing_is_handed_on() -> None:
    record = type("Record", (), {"id": "r", "corrects": "", "case_id": "a case"})()
    assert accept(Elsewhere(), record, None) == ("flag",)  # type: ignore[arg-type] # the same
