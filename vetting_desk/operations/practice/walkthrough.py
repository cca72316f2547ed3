"""The whole way in one go: organisation, two desks, a case, a record, a bundle, a receipt, a decision.

For the terminal's walkthrough, for tests and for measuring. Every step goes through the same operations
as the screens; the desks belong to a training organisation, and the files for an auditor are written
beside them.
"""

from collections.abc import Callable, Generator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError, InputError, StateError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    InstrumentSummary,
    NameKind,
    NameScript,
    PersonName,
    WayToHq,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.certificates import ROOT
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews, item_words
from vetting_desk.operations.interview.adding_forms import add_form
from vetting_desk.operations.interview.steps_file import Steps, read_steps
from vetting_desk.operations.organisation import enrolment, issuing_sealing, packs
from vetting_desk.operations.practice import training
from vetting_desk.operations.practice.decided_way import DecidedWay, Panel
from vetting_desk.operations.practice.filler import Filler, hands_for
from vetting_desk.operations.practice.joining import join
from vetting_desk.operations.practice.passage_way import PassageWay
from vetting_desk.operations.records import records, signing

if TYPE_CHECKING:
    from vetting_desk.forms import Form
    from vetting_desk.model import Record
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.interview.interviews import Interview

PASSPHRASE = typed_text.PRACTICE_PASSPHRASE
PASSPHRASE_FILE = "passphrase.txt"  # noqa: S105 (a file's name)
_NAMES = (
    PersonName("Ҷамшед Намунавӣ", NameScript.CYRILLIC),
    PersonName("Jamshed Namunavi", NameScript.LATIN, NameKind.VARIANT),
    PersonName("جمشید نمونه", NameScript.ARABIC, NameKind.VARIANT),
)
_CALLS = (
    {
        "caller": "relative",
        "code-word": "Фароштурук",
        "talk": "Invented: her son wants to come home.",
    },
    {
        "caller": "person",
        "code-word": "Лола",
        "safe": "dont_know",
        "talk": "Invented: I want home.",
    },
)
"""What is written down: first by an anonymous relative, then of the person's own call."""
_PRINTED = {
    "corrected_record_json": "corrected-assessment.json",
    "decision_pdf": "decision.pdf",
    "letter_pdf": "letter.pdf",
    "person_copy_pdf": "person-copy.pdf",
    "case_file_pdf": "case-file.pdf",
    "proof_list": "proof-list.json",
    "proof_pdf": "proof.pdf",
}
"""Names of files beside a decision."""

Step = tuple[str, str, Callable[[], None]]


class Walkthrough:
    """One walk through an empty folder.

    Args:
        folder: Empty, or not there yet.
        instrument: Id of a shipped instrument, or a path to an XForm or XLSForm.
        answers: A JSON file with steps; None for the instrument's shipped example.

    Attributes:
        paths: Files for an auditor, by name; filled step by step.
        not_taken: Why answers were refused by their questions, which are then left as ODK's own
            engine leaves them, mostly empty; in the order of the steps.

    Raises:
        InputError: If the instrument or its answers cannot be found, or the folder is not empty.
        PermissionDeniedError: If the instrument is filled by nobody whom the walkthrough has.
        FormError: If the instrument cannot be used.
    """

    def __init__(self, folder: Path, instrument: str, answers: Path | None = None) -> None:
        if folder.exists() and any(folder.iterdir()):
            raise InputError(field=str(folder), detail="not-empty")
        self._folder = folder
        self._stick = folder / "stick"
        self._given = _steps(instrument, answers)
        self._form = _form(instrument)
        self._hands = hands_for(self._form)
        self._open = ExitStack()
        self._post: OpenDesk
        self._hq: OpenDesk
        self._filler: Filler
        self._summary: InstrumentSummary
        self._interview: Interview
        self._record: Record
        self._panel: Panel
        self._call_id = ""
        self.paths: dict[str, Path] = {}
        self.not_taken: list[AnswerError] = []

    def steps(self) -> Generator[Step, None, None]:
        """Yield each step in order: its name, a description for a person, and what to call.

        The desks are open until the last step is done, or the generator is closed.
        """
        with self._open:
            yield "organisation", "Found the organisation and its headquarters", self._found
            yield "post", "Make a post desk with its own keys", self._make_post
            yield "enrolment", "Enrol the post by papers on the stick", self._enrol
            yield "call", "A relative calls, then the person: one story", self._call
            yield "case", "The call becomes a case with names in three scripts", self._open_case
            yield from self._passage()
            yield (
                "answers",
                f"Give {len(self._given.steps)} answers, each committed by itself",
                self._answer,
            )
            yield "signing", "Sign the record and its report", self._sign
            yield "bundle", "Write a sealed bundle to the stick and read it back", self._write
            yield "intake", "Headquarters verifies the bundle and takes it in", self._take_in
            yield "return", "Headquarters writes its receipt to the stick", self._write_return
            yield "receipt", "The post applies the receipt", self._apply
            if not is_clinical(self._record):  # what is clinical is decided on by nobody
                yield from self._decided()

    def _decided(self) -> Generator[Step, None, None]:
        """Yield what follows the receipt, up to what headquarters knows of telling the person."""
        way = DecidedWay(self._filler, self._hq, self._panel, self._record, self._stick, PASSPHRASE)
        out = self._folder / "decision"
        yield from way.steps()
        yield (
            "papers",
            "Print the decision, the letter to the person, their copy and proof",
            partial(self._print, way, out),
        )

    def _passage(self) -> Generator[Step, None, None]:
        """Yield the way home of the person with two children, and the papers they carry."""
        way = PassageWay(self._post, self._interview.assessment.case_id, self._folder / "passage")
        yield from way.steps()
        self.paths.update(way.paths)

    def _print(self, way: DecidedWay, out: Path) -> None:
        out.mkdir()
        for name, content in way.papers(self._given.language).items():
            self.paths[name] = out / _PRINTED[name]
            self.paths[name].write_bytes(content)
        self._write_list()

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
        self._panel = self._open.enter_context(closing(Panel(self._hq, PASSPHRASE)))
        issuing_sealing.begin_with(self._hq, training.SECOND_OFFICER, PASSPHRASE)
        self.paths["hq_casebook"] = made.folder
        self.paths["root_certificate"] = self._folder / "root.pem"
        self.paths["hq_identity"] = self._folder / "hq-identity.txt"
        self.paths["revocation_list"] = self._folder / "revoked.crl"
        self._write_list()
        root = self._hq.casebook.settings.get(ROOT) or ""
        self.paths["root_certificate"].write_text(root, encoding="ascii")
        self.paths["hq_identity"].write_text(
            self._hq.keys.identity.to_text() + "\n", encoding="ascii"
        )

    def _write_list(self) -> None:
        """Write the organisation's revocation list for an auditor, as it is now."""
        newest = self._hq.casebook.revocations.newest_list()
        if newest is not None:
            self.paths["revocation_list"].write_bytes(newest.content)

    def _make_post(self) -> None:
        made = enrolment.prepare_post(
            self._folder, "Training post", "Iskandar Sample", self._hands.first, PASSPHRASE,
            training=True,
        )  # fmt: skip
        self._post = self._open.enter_context(
            closing(desks.unlock(made.folder, made.officers[0].id, PASSPHRASE))
        )
        self._filler = self._open.enter_context(
            closing(Filler(self._post, self._hands, PASSPHRASE))
        )
        self.paths["post_casebook"] = made.folder

    def _enrol(self) -> None:
        join(self._post, self._hq, self._stick, PASSPHRASE)
        if not self._hands.alone:
            with self._filler.acting() as desk:
                join(desk, self._hq, self._stick, PASSPHRASE)
        self._summary = add_form(self._post, self._form)
        add_form(self._hq, self._form)
        if item_words.wants(self._form):
            self._give_words()

    def _give_words(self) -> None:
        """Sign the sample pack, with invented words for a licensed screener, and bring it to the post."""
        packs.sign(self._hq, packs.sample())
        row = transfer.write_return(self._hq, self._post.desk.id, self._stick)
        transfer.receive(self._post, self._stick / row.file_name)

    def _call(self) -> None:
        first = ""
        for words in _CALLS:
            call = taking.begin(self._post, first)
            taking.write(self._post, call.id, words)
            taking.end(self._post, call.id)
            first = self._call_id = call.id

    def _open_case(self) -> None:
        born = BirthDate("1991-04", BirthCertainty.MONTH)
        case = settling.open_case(self._post, self._call_id, _NAMES, born)
        with self._filler.acting() as desk:
            self._interview = interviews.start(
                desk, case.id, self._summary.key.sha256, self._given.language
            )

    def _answer(self) -> None:
        with self._filler.acting():
            for reference, value in self._given.steps:
                try:
                    self._interview.answer_all([(reference, value)])
                except AnswerError as error:
                    self._interview.answer(reference, self._as_odk_takes(reference, value))
                    self.not_taken.append(error)
            self._interview.close()

    def _as_odk_takes(self, reference: str, value: str) -> str:
        """Return what ODK's engine makes of an answer that the question refuses.

        Raises:
            AnswerError: If that engine refuses it as well, such as an unknown reference.
        """
        aside = self._form.restore(self._interview.session.to_draft_xml())
        aside.apply([(reference, value)])
        return aside.node(reference).value

    def _sign(self) -> None:
        reason = ""
        if self._interview.session.violations:
            reason = "Practice: the given answers leave questions open."
        with self._filler.acting() as desk:
            self._record = records.sign(
                desk, self._interview.assessment.id, PASSPHRASE, incomplete_reason=reason
            )
        out = self._folder / "record"
        out.mkdir()
        for name, content in records.files(self._post, self._record.id).items():
            (out / name).write_bytes(content)
        self.paths["record_json"] = out / signing.JSON
        self.paths["record_p7s"] = out / signing.P7S
        self.paths["report_pdf"] = out / signing.PDF
        self.paths["submission_xml"] = out / signing.XML

    def _write(self) -> None:
        [row] = transfer.write_bundles(self._post, self._stick)
        self.paths["bundle"] = self._stick / row.file_name

    def _take_in(self) -> None:
        transfer.receive(self._hq, self.paths["bundle"])
        for name, content in records.stamps(self._hq, self._record.id).items():
            (self.paths["record_json"].parent / name).write_bytes(content)

    def _write_return(self) -> None:
        row = transfer.write_return(self._hq, self._post.desk.id, self._stick)
        self.paths["return_bundle"] = self._stick / row.file_name

    def _apply(self) -> None:
        transfer.receive(self._post, self.paths["return_bundle"])
        way = self._post.casebook.records.get(self._record.id).way_to_hq
        if way is not WayToHq.RECEIVED:
            raise StateError(what="record", state=way.value, wanted=WayToHq.RECEIVED.value)
        self._write_list()


def _steps(instrument: str, answers: Path | None) -> Steps:
    """Return the answers to give."""
    if answers is not None:
        return read_steps(answers)
    if instrument not in instruments.shipped():
        raise InputError(field="answers", detail="no-answers")
    example = instruments.example(instrument)
    return Steps(example.language, list(example.steps))


def _form(instrument: str) -> "Form":
    """Return the questionnaire, by its id or from a file."""
    from vetting_desk.forms import load_form

    known = instruments.shipped()
    if instrument in known:
        return instruments.shipped_form(instrument)
    path = Path(instrument)
    if not path.is_file():
        raise InputError(field=instrument, detail="not-an-instrument", known=", ".join(known))
    return load_form(path)
