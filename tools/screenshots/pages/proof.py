"""Pictures of proofs: one that is checked at a post, what headquarters gave out, and giving one out."""

from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.proof.give_dialog import GiveProofDialog
from ui.pages.proof.withdraw_dialog import WithdrawDialog
from vetting_desk.crypto.certificates import generate_signing_key
from vetting_desk.crypto.proof import statement
from vetting_desk.model import BirthDate, Officer, Role, new_id
from vetting_desk.model.case import BirthCertainty
from vetting_desk.operations.proofs.issuing import ProofWish


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("proof")
    camera.settle()
    camera.take("check")
    check = frame.pages.proof.check
    check.shown.setPlainText(_code())
    check.name.setText("Jamshed Namunavi")
    check.birth.setText("1991-04")
    check.check()
    camera.settle(lambda: check.verdict() is not None)
    camera.take("cannot-be-judged")
    seconds = (Officer(new_id(), "Dilnoza Practice", Role.DECISION_MAKER),)
    names = ("Ҷамшед Намунавӣ", "Jamshed Namunavi", "جمشید نمونه")
    wish = ProofWish(new_id(), names, BirthDate("1991-04", BirthCertainty.MONTH), "tg")
    dialog = GiveProofDialog(frame.open_desk, wish, seconds, camera.tasks, frame.pages.proof)
    camera.take_dialog("give", dialog)
    words = partial(QCoreApplication.translate, "Withdrawals")
    unlisted = WithdrawDialog(
        words("Take back a proof that is not listed?"),
        words(
            "For one that headquarters no longer knows, as after a restore. It counts no more at any desk "
            "that has the new list, and that is for good."
        ),
        words("Take it back"),
        shown=True,
        parent=frame.pages.proof,
    )
    camera.take_dialog("unlisted", unlisted)


def _code() -> str:
    """Return an invented proof by a key that nobody knows."""
    now = datetime(2026, 11, 30, tzinfo=UTC)
    invented = statement.Statement(
        b"n" * 16, now, now + timedelta(days=1095), BirthCertainty.MONTH, b"s" * 16, (b"d" * 16,)
    )
    return statement.sign(invented, generate_signing_key())


PROOF = Subject("proof", ("check", "cannot-be-judged", "give", "unlisted"), _walk)
