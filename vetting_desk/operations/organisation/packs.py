"""Packs of approved texts at headquarters: read from a spreadsheet, checked, signed, written out to be edited.

Reading them is `access.approved_texts`; posts get them in return bundles.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import BundleAddresseeError, PackProblemsError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation.needs import PacksDesk
from vetting_desk.paths import resource_path

if TYPE_CHECKING:
    from vetting_desk.model.pack import Pack, PackContent
    from vetting_desk.model.pack_problem import PackProblem
    from vetting_desk.packs.document import PackDocument


@dataclass(frozen=True, slots=True)
class PackLook:
    """A spreadsheet of texts as it reads.

    Attributes:
        content: The pack, as far as it can be read.
        problems: What is wrong with it: first with the spreadsheet, then with the texts.
    """

    content: "PackContent"
    problems: "tuple[PackProblem, ...]"

    @property
    def can_be_signed(self) -> bool:
        """True if nothing is wrong that a person may not pass over."""
        return not any(problem.error for problem in self.problems)


def sample() -> Path:
    """Return the folder of the sample pack, which is invented and for training."""
    return resource_path("packs/sample")


def look_at(source: Path) -> PackLook:
    """Read a workbook, or a folder of CSV files, and say what is wrong with it.

    Raises:
        PackError: If it cannot be read at all.
        OSError: If the system cannot read it.
    """
    from vetting_desk.packs.lint import lint
    from vetting_desk.packs.reading import read_pack

    content, problems = read_pack(source)
    return PackLook(content, (*problems, *lint(content)))


@door(Action.TEXTS)
def sign(open_desk: PacksDesk, source: Path) -> "Pack":
    """Sign a spreadsheet's approved texts as the next version of their pack, at headquarters.

    They are in force here at once, and go to every post with its next return bundle.

    Raises:
        PackError: If it cannot be read.
        PackProblemsError: If something is wrong with it that nobody may pass over.
        BundleAddresseeError: If this desk is no headquarters.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate does not lead to the root.
        PermissionDeniedError: If the role does not allow it.
        OSError: If the system cannot read it.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.packs import document as documents
    from vetting_desk.transfer.ends.pack_check import check_pack

    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    look = look_at(source)
    if not look.can_be_signed:
        raise PackProblemsError(file=source.name, problems=look.problems)
    casebook = open_desk.casebook
    with open_desk.token.use(), casebook.transaction():
        data = documents.to_bytes(_document(open_desk, look.content))
        p7s = cms.sign_detached(data, open_desk.keys.signer)
        pack, _ = check_pack(data, p7s, open_desk.keys.trust, open_desk.desk.id)
        casebook.packs.add(pack, data, p7s)
    return pack


def write_sheet(content: "PackContent", target: Path) -> None:
    """Write a pack as a spreadsheet to be edited: a workbook, or CSV files where `target` is a folder.

    Raises:
        OSError: If the system cannot write it.
    """
    from vetting_desk.packs.reading import write_pack

    write_pack(content, target)


@open_door("what the organisation tells people is no secret")
def content_of(open_desk: PacksDesk, pack: "Pack") -> "PackContent":
    """Return a signed pack as it can be edited into the next version.

    Raises:
        NotFoundError: If it is not here.
    """
    from vetting_desk.model.pack import PackContent
    from vetting_desk.packs.document import parse, texts_of

    document = parse(open_desk.casebook.packs.document(pack))
    return PackContent(
        document.pack,
        document.title,
        document.official,
        tuple(document.languages),
        texts_of(document),
    )


def _document(open_desk: PacksDesk, content: "PackContent") -> "PackDocument":
    from vetting_desk.clock import to_text
    from vetting_desk.crypto.certificates import officer_of
    from vetting_desk.model.record_document import DeskPart, OfficerPart
    from vetting_desk.packs import document as documents

    desk, officer = open_desk.desk, officer_of(open_desk.keys.signer.certificate)
    texts = documents.text_parts(content.texts)
    return documents.PackDocument(
        format="vetting-desk-pack",
        version=documents.VERSION,
        least_reader=documents.least_reader(texts),
        pack=content.id,
        number=open_desk.casebook.packs.highest(content.id) + 1,
        title=content.title,
        desk=DeskPart(
            id=desk.id, name=desk.name, organisation=desk.organisation, training=desk.training
        ),
        author=OfficerPart(id=officer.id, name=officer.name, role=officer.role.value),
        signed_at=to_text(open_desk.casebook.clock_reading().at),
        official=content.official,
        languages=list(content.languages),
        texts=texts,
    )
