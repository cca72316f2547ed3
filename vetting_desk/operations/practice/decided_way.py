"""The way from a receipt to a decision: sent back with a remark, corrected, decided by two, returned, told.

A part of the walkthrough. The invented decision-makers act at headquarters' open desk with keys of their own.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import CopyRefusedError, ProofRefusedError
from vetting_desk.model import Role
from vetting_desk.model.copies import CopyFor, CopyKind, CopyWish
from vetting_desk.model.decision import THREAT, CriterionDraft, InquiryDraft
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import making
from vetting_desk.operations.decisions import (
    answering,
    deciding,
    drafts,
    papers,
    reading,
    remarks,
    telling,
)
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.decisions.safeguards import Age
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.desk import new_officer
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import packs
from vetting_desk.operations.practice.filler import Filler
from vetting_desk.operations.proofs import issuing, lists
from vetting_desk.operations.records import correcting, records, signing

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.model import Officer, Record

FIRST, SECOND = "Davlat Practice", "Dilnoza Practice"
_GROUND, _LANGUAGE = "article-0", "tg"
_TEACHING = "Practice: invented."
Step = tuple[str, str, Callable[[], None]]


@dataclass
class Panel:
    """Two decision-makers of a new headquarters.

    Attributes:
        hq: Headquarters, whose issuing key still opens for its first officer alone.
        passphrase: Theirs.
    """

    hq: OpenDesk
    passphrase: str = field(repr=False)

    def __post_init__(self) -> None:
        self._keys: dict[str, tuple[Officer, SlotSecret]] = {
            name: new_officer.add(self.hq, name, Role.DECISION_MAKER, self.passphrase)
            for name in (FIRST, SECOND)
        }

    def ids(self) -> list[str]:
        """Return who they are."""
        return [officer.id for officer, _ in self._keys.values()]

    @contextmanager
    def acting(self, name: str) -> Iterator[OpenDesk]:
        """Give headquarters as one of them has it; afterwards it is the first officer's again."""
        officer, secret = self._keys[name]
        hq, before = self.hq, self.hq.officer
        hq.casebook.act_as(officer)
        try:
            yield OpenDesk(hq.folder, hq.desk, hq.casebook, secret, hq.clock)
        finally:
            hq.casebook.act_as(before)

    def close(self) -> None:
        """Overwrite their keys."""
        for _, secret in self._keys.values():
            secret.wipe()


@dataclass
class DecidedWay:
    """What happens to a record after its receipt.

    Attributes:
        filler: The post, as whoever signed it there has it.
        hq: Headquarters, which has it.
        panel: Who decides.
        record: The record.
        stick: What goes between the two.
        passphrase: Of everybody.
    """

    filler: Filler
    hq: OpenDesk
    panel: Panel
    record: "Record"
    stick: Path
    passphrase: str = field(repr=False)

    def __post_init__(self) -> None:
        self.post = self.filler.post
        self._remark = self._draft = ""
        self._corrected = self.record

    def steps(self) -> Generator[Step, None, None]:
        """Yield each step in order: its name, a description for a person, and what to call."""
        yield "remark", "Headquarters sends the record back with a remark", self._send_back
        yield "correction", "The post corrects it and answers", self._correct
        yield "proposal", "One of the panel prepares a decision and signs it", self._propose
        yield "decision", "The other signs: it is in force", self._sign
        yield "told", "The decision returns, and the person is told", self._tell

    def papers(self, language: str) -> dict[str, bytes]:
        """Return what is printed, and the corrected record, by the name of each file."""
        with self.panel.acting(FIRST) as desk:
            decision = papers.decision_pdf(desk, self._draft, language)
            letter = papers.letter_pdf(desk, self._draft, _LANGUAGE)
            wish = making.with_required(desk, self._for_person())
            copy = self._made("person_copy_pdf", partial(making.make, desk, wish, self.passphrase))
            whole = self._for_court(making.of_case_file(desk, self.record.case_id))
            if whole.records:
                wish = making.with_required(desk, whole)
                make = partial(making.make, desk, wish, self.passphrase)
                copy |= self._made("case_file_pdf", make)
        copy |= self._proof()
        corrected = records.files(self.post, self._corrected.id)
        found = {
            "corrected_record_json": corrected[signing.JSON],
            "decision_pdf": decision,
            "letter_pdf": letter,
        }
        return found | copy

    @staticmethod
    def _made(name: str, make: Callable[[], tuple[object, bytes]]) -> dict[str, bytes]:
        """Return a copy by its name; empty where there is nothing that it could show."""
        try:
            return {name: make()[1]}
        except CopyRefusedError as error:
            if error.fields["detail"] != "nothing-left":
                raise
            return {}

    def _for_court(self, records: tuple[str, ...]) -> CopyWish:
        """Return the wish for the case file as a court gets it."""
        return CopyWish(
            self.record.case_id,
            records,
            CopyFor.COURT,
            f"{_TEACHING} The court",
            _TEACHING,
            kind=CopyKind.CASE_FILE,
        )

    def _proof(self) -> dict[str, bytes]:
        """Return the proof of the decision and headquarters' list by their names; nothing without amnesty."""
        with self.panel.acting(FIRST) as desk:
            try:
                wish = issuing.offered(desk, self._draft)
            except ProofRefusedError as error:
                if error.fields["detail"] != "outcome":
                    raise
                return {}
            second = issuing.Second(self.panel.ids()[1], self.passphrase)
            _, pdf = issuing.issue(desk, wish, second, self.passphrase)
            return {"proof_pdf": pdf, "proof_list": lists.file(desk)}

    def _for_person(self) -> CopyWish:
        """Return the wish for the record in force as the person gets it: without other people's words."""
        return CopyWish(
            self.record.case_id,
            (self._corrected.id,),
            CopyFor.PERSON,
            f"{_TEACHING} The person",
            f"{_TEACHING} The right to a copy and to reply",
        )

    def _send_back(self) -> None:
        with self.panel.acting(FIRST) as desk:
            document = records.document(desk, self.record.id)
            place = document.answers[0].reference if document.answers else ""
            said = [Remark(place, f"{_TEACHING} Ask this again.")]
            self._remark = remarks.send_back(desk, self.record.id, said).id
        self._carry_back()

    def _correct(self) -> None:
        answering.read(self.post, self._remark)
        with self.filler.acting() as desk:
            interview = correcting.correct(desk, self.record.id, f"{_TEACHING} Sent back.")
            reason = _TEACHING if interview.session.violations else ""
            interview.close()
            self._corrected = records.sign(
                desk, interview.assessment.id, self.passphrase, incomplete_reason=reason
            )
        answering.corrected(self.post, self._remark, self._corrected.id)
        self._carry_on()

    def _propose(self) -> None:
        packs.sign(self.hq, packs.sample())
        case_id = self.record.case_id
        with self.panel.acting(FIRST) as desk:
            known = reading.known(desk, case_id)
            self._draft = drafts.prepare(desk, case_id).id
            for each in drafts.look(desk, self._draft).content.criteria:
                drafts.set_criterion(desk, self._draft, self._criterion(each.key, known))
            until = (desk.clock.now() + timedelta(days=30)).date()
            grown = known.age is Age.ADULT
            inquiry = InquiryDraft(
                what=f"{_TEACHING} Find out the age.", who="Training post", until=until.isoformat()
            )
            drafts.set_outcome(
                desk,
                self._draft,
                "amnesty-with-support" if grown else "inquiry",
                [_GROUND],
                _TEACHING,
                inquiry=None if grown else inquiry,
            )
            drafts.set_afterwards(
                desk, self._draft, f"{_TEACHING} By letter.", until, "Training post", _LANGUAGE
            )
            drafts.set_panel(desk, self._draft, self.panel.ids())
            deciding.propose(desk, self._draft, known.saw, self.passphrase)

    def _criterion(self, key: str, known: reading.CaseKnown) -> CriterionDraft:
        """Return what is found of a criterion in an invented case."""
        [source] = [each for each in known.sources if each.record.id == self._corrected.id]
        answers = source.document.answers
        if key == THREAT or not answers:
            return CriterionDraft(key=key, result="not-assessed", reasons=_TEACHING)
        place = PlaceRef(
            record=source.record.id, digest=source.record.digest, place=answers[0].reference
        )
        return CriterionDraft(key=key, result="met", in_favour=(place,), reasons=_TEACHING)

    def _sign(self) -> None:
        with self.panel.acting(SECOND) as desk:
            saw = reading.known(desk, self.record.case_id).saw
            deciding.sign(desk, self._draft, saw, self.passphrase)
        self._carry_back()

    def _tell(self) -> None:
        answering.read(self.post, self._draft)
        telling.tell(
            self.post,
            self._draft,
            Telling(
                day=self.post.clock.now().date(),
                how=f"{_TEACHING} Read aloud.",
                language=_LANGUAGE,
                understood="yes",
                appeals="no",
            ),
        )
        self._carry_on()

    def _carry_back(self) -> None:
        """Carry what headquarters has to the post."""
        row = transfer.write_return(self.hq, self.post.desk.id, self.stick)
        transfer.receive(self.post, self.stick / row.file_name)

    def _carry_on(self) -> None:
        """Carry what the post has to headquarters."""
        for row in transfer.write_bundles(self.post, self.stick):
            transfer.receive(self.hq, self.stick / row.file_name)
