"""By what an update is judged, written out."""

from pathlib import Path

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.updates import anchors_out, checking


def test_root_issuer_and_list_are_written_and_fit_together(hq: OpenDesk, tmp_path: Path) -> None:
    written = anchors_out.write(hq, tmp_path)
    assert [path.name for path in written] == ["root.pem", "issuing.pem", "revoked.crl"]
    trust = checking.trust_of(
        *(tmp_path / name for name in ("root.pem", "revoked.crl", "issuing.pem"))
    )
    assert trust.list_number == hq.casebook.revocations.number()


def test_a_post_writes_the_same_and_again(post: OpenDesk, hq: OpenDesk, tmp_path: Path) -> None:
    for desk in (hq, post, post):
        anchors_out.write(desk, tmp_path)
    assert (
        checking.trust_of(
            tmp_path / "root.pem", tmp_path / "revoked.crl", tmp_path / "issuing.pem"
        ).organisation
        == "Test organisation"
    )
