"""The register of copies, as a desk shows it."""

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.model.copies import CopyFor, CopyWish
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making, register


def test_it_says_who_gave_what_to_whom_and_why(post: OpenDesk) -> None:
    one = signed(post, "first-contact")
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.LAWYER, "Advocate Sample", "Defence")
    made, _ = making.make(post, wish, PASSPHRASE)
    [found] = register.copies(post, one.case_id)
    assert found == made
    assert (found.name, found.purpose, found.officer_name) == (
        "Advocate Sample", "Defence", post.officer.name,
    )  # fmt: skip
    assert register.copies(post, "nowhere") == []
