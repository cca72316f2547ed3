"""The two papers of an enrolment, read strictly."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.organisation.conftest import refused
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment, membership


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"format":"x"}', b"a" * 300_000])
def test_what_is_no_request_is_refused(hq: OpenDesk, stick: Path, content: bytes) -> None:
    path = stick / membership.REQUEST_FILE
    path.write_bytes(content)

    refused(lambda: enrolment.read_request(hq, path), "not a request")
