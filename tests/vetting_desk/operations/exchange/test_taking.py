import io
from pathlib import Path

import pytest

from vetting_desk.errors import NoMatchingIdentityError
from vetting_desk.model import BundleKind, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.exchange.taking import take


def test_bytes_from_anywhere_are_taken_in_at_either_end(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [row] = transfer.write_bundles(post, stick)
    sealed = io.BytesIO((stick / row.file_name).read_bytes())
    assert take(hq, sealed).kind is BundleKind.RECORDS
    with pytest.raises(NoMatchingIdentityError):
        take(post, sealed)

    back = transfer.write_return(hq, post.desk.id, stick)
    returned = io.BytesIO((stick / back.file_name).read_bytes())
    assert take(post, returned).kind is BundleKind.RETURN
