"""The whole way in one go: organisation, two desks, a case, a record, a bundle, a receipt.

For the terminal's walkthrough, for tests and for measuring. Every step goes through the same operations
as the screens; the desks belong to a training organisation, and the files an auditor wants to look at are
laid beside them.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import InputError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    InstrumentSummary,
    NameKind,
    NameScript,
    PersonName,
    Role,
    WayToHq,
)
from vetting_desk.operations import (
    cases,
    desks,
    enrolment,
    instruments,
    interviews,
    records,
    training,
    transfer,
)
from vetting_desk.operations.certified import ROOT

if TYPE_CHECKING:
    from vetting_desk.model import Record
    from vetting_desk.operations.interviews import Interview
    from vetting_desk.operations.open_desk import OpenDesk

PASSPHRASE = "an invented passphrase for practice"  # noqa: S105 (opens nothing but the walkthrough's own desks)
PASSPHRASE_FILE = "passphrase.txt"  # noqa: S105 (a file's name)
_NAMES = (
    PersonName("Ҷамшед Намунавӣ", NameScript.CYRILLIC),
    PersonName("Jamshed Namunavi", NameScript.LATIN, NameKind.VARIANT),
    PersonName("جمشید نمونه", NameScript.ARABIC, NameKind.VARIANT),
)

Step = tuple[str, str, Callable[[], None]]


class Walkthrough:
    """One walk through an empty folder.

    Args:
        folder: Empty, or not there yet.
        instrument: Id of a shipped instrument, or a path to an XForm or XLSForm.
        answers: A JSON file with steps; None for the instrument's shipped example.

    Attributes:
        paths: What an auditor may look at, by name; filled as the walk goes on.

    Raises:
        InputError: If the instrument or its answers cannot be found.
    """

    def __init__(self, folder: Path, instrument: str, answers: Path | None = None) -> None:
        self._folder = folder
        self._stick = folder / "stick"
        self._instrument = instrument
        self._language, self._answers = _answers(instrument, answers)
        self._open = ExitStack()
        self._post: OpenDesk
        self._hq: OpenDesk
        self._summary: InstrumentSummary
        self._interview: Interview
        self._record: Record
        self.paths: dict[str, Path] = {}

    def steps(self) -> Iterator[Step]:
        """Give each step as a name, words for a person, and what to call; in order."""
        with self._open:
            yield "organisation", "Found the organisation and its headquarters", self._found
            yield "post", "Make a post desk with its own keys", self._make_post
            yield "enrolment", "Enrol the post by papers on the stick", self._enrol
            yield "case", "Open a case with names in three scripts", self._open_case
            yield (
                "answers",
                f"Give {len(self._answers)} answers, each committed by itself",
                self._answer,
            )
            yield "signing", "Sign the record and its report", self._sign
            yield "bundle", "Write a sealed bundle to the stick and read it back", self._write
            yield "intake", "Headquarters verifies the bundle and takes it in", self._take_in
            yield "return", "Headquarters writes its receipt to the stick", self._write_return
            yield "receipt", "The post applies the receipt", self._apply

    def _found(self) -> None:
        self._stick.mkdir(parents=True)
        (self._folder / PASSPHRASE_FILE).write_text(PASSPHRASE + "\n", encoding="ascii")
        made = enrolment.create_headquarters(
            self._folder, training.ORGANISATION, "Training headquarters", "Hilola Sample",
            PASSPHRASE, PASSPHRASE, training=True,
        ).place  # fmt: skip
        self._hq = self._open.enter_context(
            closing(desks.unlock(made.folder, made.officers[0].id, PASSPHRASE))
        )
        self.paths["hq_casebook"] = made.folder
        self.paths["root_certificate"] = self._folder / "root.pem"
        self.paths["hq_identity"] = self._folder / "hq-identity.txt"
        root = self._hq.casebook.settings.get(ROOT) or ""
        self.paths["root_certificate"].write_text(root, encoding="ascii")
        self.paths["hq_identity"].write_text(self._hq.identity.to_text() + "\n", encoding="ascii")

    def _make_post(self) -> None:
        made = enrolment.prepare_post(
            self._folder, "Training post", "Iskandar Sample", Role.PSYCHOLOGIST, PASSPHRASE,
            training=True,
        )  # fmt: skip
        self._post = self._open.enter_context(
            closing(desks.unlock(made.folder, made.officers[0].id, PASSPHRASE))
        )
        self.paths["post_casebook"] = made.folder

    def _enrol(self) -> None:
        training.join(self._post, self._hq, self._stick)
        if self._instrument in instruments.shipped():
            self._summary = next(
                summary
                for summary in instruments.list_instruments(self._post)
                if summary.key.id == self._instrument
            )
        else:
            self._summary = instruments.add_instrument(self._post, Path(self._instrument))

    def _open_case(self) -> None:
        case = cases.create_case(self._post, _NAMES, BirthDate("1991-04", BirthCertainty.MONTH))
        self._interview = interviews.start(
            self._post, case.id, self._summary.key.sha256, self._language
        )

    def _answer(self) -> None:
        self._interview.answer_all(self._answers)
        self._interview.close()

    def _sign(self) -> None:
        reason = ""
        if self._interview.session.violations:
            reason = "Practice: the given answers leave questions open."
        self._record = records.sign(
            self._post, self._interview.assessment.id, PASSPHRASE, incomplete_reason=reason
        )
        out = self._folder / "record"
        out.mkdir()
        for name, content in records.files(self._post, self._record.id).items():
            (out / name).write_bytes(content)
        self.paths["record_json"] = out / records.JSON
        self.paths["record_p7s"] = out / records.P7S
        self.paths["report_pdf"] = out / records.PDF
        self.paths["submission_xml"] = out / records.XML

    def _write(self) -> None:
        [row] = transfer.write_bundles(self._post, self._stick)
        self.paths["bundle"] = self._stick / row.file_name

    def _take_in(self) -> None:
        transfer.receive(self._hq, self.paths["bundle"])

    def _write_return(self) -> None:
        row = transfer.write_return(self._hq, self._post.desk.id, self._stick)
        self.paths["return_bundle"] = self._stick / row.file_name

    def _apply(self) -> None:
        transfer.receive(self._post, self.paths["return_bundle"])
        way = self._post.casebook.records.get(self._record.id).way_to_hq
        if way is not WayToHq.RECEIVED:
            raise RuntimeError(f"the record is {way.value} after the receipt")


def _answers(instrument: str, answers: Path | None) -> tuple[str, list[tuple[str, Any]]]:
    """Return the form language and the steps."""
    if instrument not in instruments.shipped() and not Path(instrument).is_file():
        known = ", ".join(instruments.shipped())
        raise InputError(
            field="--instrument", detail=f"{instrument} is no file and none of {known}"
        )
    if answers is None:
        if instrument not in instruments.shipped():
            raise InputError(field="--answers", detail="needed for an instrument of your own")
        example = instruments.example(instrument)
        return example.language, list(example.steps)
    return read_steps(answers)


def read_steps(path: Path) -> tuple[str, list[tuple[str, Any]]]:
    """Read steps from a JSON file: a list, or an object with ``steps`` and perhaps ``language``.

    Returns:
        The language, empty if not said, and the pairs of reference and value.

    Raises:
        InputError: If the file is something else.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        steps = content["steps"] if isinstance(content, dict) else content
        language = content.get("language", "") if isinstance(content, dict) else ""
        return str(language), [(str(reference), value) for reference, value in steps]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            field=path.name, detail="not a JSON list of [reference, value] steps"
        ) from error
