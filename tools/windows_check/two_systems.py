"""A post on one system and headquarters on another, with nothing between them but a folder that is carried.

``python -m tools.windows_check.two_systems FOLDER -- OTHER PYTHON`` makes each on its own system, by turns, in
a path with Cyrillic, a space and №: headquarters here and the post there, then the other way round. Founded,
enrolled by papers, a record signed, written and taken in, the receipt applied, an update handed on, checked and
saved. Each turn is a process of its own: ``STAGE FOLDER`` runs one.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from vetting_desk.clock import SystemClock
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role, WayToHq
from vetting_desk.model.update import LANGUAGES, UpdateRole
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.operations.records import records
from vetting_desk.operations.updates import checking, handing_on, making, signers, taking

PLACE: Final = "Стол № 7"
_WORDS: Final = "nine herons fold paper kites"
_PACKAGES: Final = ("vetting-desk-9.0.0-linux-x86_64.tar.xz", "vetting-desk-9.0.0-windows.exe")
ROOT: Final = Path(__file__).resolve().parents[2]


def _desk(folder: Path, name: str) -> OpenDesk:
    place = folder / name
    return desks.unlock(place, desk_folders.officers_of(place)[0].id, _WORDS)


def _stick(folder: Path) -> Path:
    stick = folder / "Флешка 1"
    stick.mkdir(exist_ok=True)
    return stick


def found(folder: Path) -> None:
    """Found the organisation and its headquarters, and make an update that two people sign."""
    enrolment.create_headquarters(
        folder, "Practice", "Headquarters", "Hilola Sample", _WORDS, _WORDS,
        training=True, profile=CHEAP,
    )  # fmt: skip
    root = next(path.parent for path in folder.rglob("root-key.pem"))
    for name in _PACKAGES:
        (folder / name).write_bytes(b"invented")
    trust = checking.trust_of(root / "root.pem", None, None)
    keys = {}
    for role, name in ((UpdateRole.MAKER, "Mirzo"), (UpdateRole.HEADQUARTERS, "Hasan")):
        key, certificates = folder / f"{role.value}.key", folder / f"{role.value}.pem"
        request = signers.make_key(key, name, _WORDS, work=10)
        signers.certify(
            request, role, root / "root.pem", root / "root-key.pem", _WORDS, certificates,
            SystemClock(),
        )  # fmt: skip
        keys[role] = signers.read_keys(key, _WORDS, certificates)
    changes = dict.fromkeys(LANGUAGES, ("It is invented.",))
    wish = making.Wish(9, "9.0.0", changes, [folder / name for name in _PACKAGES])
    making.make(folder / "maker", wish, trust, keys[UpdateRole.MAKER], SystemClock())
    making.countersign(
        folder / "maker", folder / "both", trust, keys[UpdateRole.HEADQUARTERS], SystemClock()
    )


def ask(folder: Path) -> None:
    """Make a post, and write its request."""
    enrolment.prepare_post(
        folder, "Post", "Iskandar Sample", Role.INTERVIEWER, _WORDS, training=True, profile=CHEAP
    )
    with closing(_desk(folder, "post")) as post:
        enrolment.write_request(post, _stick(folder))


def approve(folder: Path) -> None:
    """Answer the request at headquarters."""
    stick = _stick(folder)
    with closing(_desk(folder, "headquarters")) as hq:
        enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)


def sign(folder: Path) -> None:
    """Join, sign a record of an invented case, and write it to the stick."""
    stick = _stick(folder)
    with closing(_desk(folder, "post")) as post:
        enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
        case = cases.create_case(post, [PersonName("Намуна Озмоиш", NameScript.CYRILLIC)])
        example = instruments.example("first-contact")
        listed = instruments.list_instruments(post)
        [sha] = [each.key.sha256 for each in listed if each.key.id == "first-contact"]
        interview = interviews.start(post, case.id, sha, example.language)
        interview.answer_all(example.steps)
        records.sign(post, interview.assessment.id, _WORDS)
        transfer.write_bundles(post, stick)


def take_in(folder: Path) -> None:
    """Take the record in at headquarters, and write the receipt with the update beside it."""
    stick = _stick(folder)
    with closing(_desk(folder, "headquarters")) as hq:
        handing_on.hand_on(hq, folder / "both")
        [bundle] = [each.path for each in transfer.bundles_on(stick)]
        transfer.receive(hq, bundle)
        bundle.unlink()
        transfer.write_returns(hq, stick)


def apply(folder: Path) -> None:
    """Apply the receipt at the post, and save the update's packages."""
    stick, into = _stick(folder), folder / "Сохранено"
    into.mkdir()
    with closing(_desk(folder, "post")) as post:
        [bundle] = [each.path for each in transfer.bundles_on(stick)]
        transfer.receive(post, bundle)
        [record] = post.casebook.records.on_way(WayToHq.RECEIVED)
        [update] = handing_on.updates_on(stick)
        taking.take(post, update, into, every=True)
        post.casebook.verify()
    if sorted(path.name for path in into.iterdir()) != sorted(_PACKAGES) or not record.id:
        raise SystemExit("the packages are not those that were signed")


STAGES: Final[dict[str, tuple[bool, Callable[[Path], None]]]] = {
    "found": (True, found),
    "ask": (False, ask),
    "approve": (True, approve),
    "sign": (False, sign),
    "take-in": (True, take_in),
    "apply": (False, apply),
}
"""By name: whether it is headquarters' turn, and what is done."""


def both_ways(folder: Path, other: Sequence[str]) -> int:
    """Run all turns, headquarters here first and there second; returns how many failed."""
    here = [sys.executable]
    failed = 0
    for name, at_hq, at_post in (
        ("headquarters here", here, other),
        ("headquarters there", other, here),
    ):
        place = folder / name / PLACE
        (ROOT / place).mkdir(parents=True)
        for stage, (of_hq, _) in STAGES.items():
            command = [*(at_hq if of_hq else at_post), "-m", __spec__.name, stage, place.as_posix()]
            surroundings = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
            done = subprocess.run(  # noqa: S603 (the command is the developer's own)
                command, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
                errors="replace", check=False,
            )  # fmt: skip
            well = done.returncode == 0
            print(f"{name}, {stage}: {'done' if well else 'FAILED'}", flush=True)  # noqa: T201
            if not well:
                print(done.stdout[-2_000:], flush=True)  # noqa: T201
                failed += 1
                break
    return failed


def main(arguments: Sequence[str]) -> int:
    """Run one stage, or all of them both ways."""
    if len(arguments) == 2 and arguments[0] in STAGES:
        STAGES[arguments[0]][1](Path(arguments[1]))
        return 0
    place, sign_, *other = arguments
    if sign_ != "--" or not other:
        return 2
    return 1 if both_ways(Path(place), other) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
