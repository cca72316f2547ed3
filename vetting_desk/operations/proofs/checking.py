"""What a proof is worth that somebody shows: by the lists a desk has, or without one by a list in a file.

It is shown as a PDF, as a picture of the code, as the text that a scanner types, or as the lines somebody
typed. Pictures and scans are decoded by a process without keys (`decoding`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import (
    CryptoError,
    DecodingError,
    InputError,
    ProofFormatError,
    ReportError,
    ReportSignatureError,
)
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.model.proof import ProofState, ProofVerdict, Said
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.proofs import known_list, list_making
from vetting_desk.operations.proofs.judging import Lists, judge
from vetting_desk.operations.proofs.needs import CheckingDesk
from vetting_desk.operations.proofs.pages import LIST_FILE, TEXT_FILE
from vetting_desk.operations.records import anchors
from vetting_desk.operations.records.report_check import MAX_PDF

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import Moment, TrustStore
    from vetting_desk.crypto.proof.statement import Shown

MAX_PICTURE: Final = 64 * 1024 * 1024
_MAX_TYPED: Final = 8_000
_RUSSIAN_PREFIX: Final = "МВ1Ж"
"""What the text of a code begins with where a scanner types on a Russian layout."""
_RUSSIAN: Final = str.maketrans(
    "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ.;", 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<./$'
)
"""Its keys as those of an English one, with which base45 is written."""
_FRAME: Final = "".join(map(chr, range(32))) + "\x7f\u00a0\u200b\u200e\u200f\u202a\u202c\ufeff "
"""Signs that scanners and copying put around a text."""
_MOST_PAGES: Final = 5
"""Pages of a scanned document on which a code is looked for."""
_SOURCES: Final = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"RIFF",
    b"%PDF-",
)


@dataclass(frozen=True, slots=True)
class FromFile:
    """What a file shows.

    Attributes:
        text: The text of the code.
        pdf: The file itself where it is a proof's own PDF, whose pages are signed; else empty.
        inside: What such a PDF carries.
    """

    text: str
    pdf: bytes = b""
    inside: "dict[str, bytes] | None" = None


def shown_by(text: str) -> "Shown":
    """Return the proof in the text of a code, or in the lines that somebody typed; nothing is verified.

    Raises:
        ProofLineError: If a typed line holds a slip.
        ProofFormatError: If it is no proof; with detail ``mistyped`` if each line passes its check and all
            of them together are none.
    """
    from vetting_desk.crypto.proof import statement, typed

    if len(text) > _MAX_TYPED:
        raise ProofFormatError(detail="too-long")
    bare = text.strip(_FRAME)
    if bare.upper().startswith(_RUSSIAN_PREFIX):
        bare = bare.upper().translate(_RUSSIAN)
    if not bare:
        raise ProofFormatError(detail="empty")
    if bare[: len(statement.PREFIX)].upper() == statement.PREFIX:
        # A scanner may type with Caps Lock on; base45 has no small letters, and never ends with its space.
        return statement.read(statement.message_of(bare.upper()))
    message = typed.from_lines(text)
    try:
        return replace(statement.read(message), typed=True)
    except ProofFormatError as error:
        raise ProofFormatError(detail="mistyped") from error


def from_file(path: Path) -> FromFile:
    """Return what a file shows: a proof's PDF, a picture or scan of its code, or a text.

    Raises:
        ProofFormatError: If there is none in it; with detail ``no-code`` for a picture without one.
        DecodingError: If a picture cannot be read.
        InputError: If it is too long.
        OSError: If the system cannot read it.
    """
    content = anchors.small(path, MAX_PICTURE)
    if content.startswith(b"%PDF-") and len(content) <= MAX_PDF:
        inside = _attached(content)
        if TEXT_FILE in inside:
            return FromFile(_decoded(inside[TEXT_FILE]), content, inside)
    if content.startswith(_SOURCES):
        return FromFile(_code_in(content))
    if len(content) > _MAX_TYPED:
        raise ProofFormatError(detail="too-long")
    return FromFile(_decoded(content))


def codes_in(picture: bytes) -> list[str]:
    """Return the proofs whose codes a picture shows, as a camera takes it: none, one or several.

    Raises:
        ProofFormatError: If it shows other codes alone; with detail ``not-ours``.
        DecodingError: If it cannot be read.
    """
    from vetting_desk.crypto.proof.statement import PREFIX
    from vetting_desk.decoding import asking

    found, _ = asking.codes(picture)
    ours = [each for each in found if each.startswith(PREFIX)]
    if found and not ours:
        raise ProofFormatError(detail="not-ours")
    return ours


def list_of(path: Path) -> bytes:
    """Return the list of proofs that a file is, or that a proof's own PDF brought; nothing is verified.

    Raises:
        ProofFormatError: If there is none in it.
        InputError: If it is too long.
        OSError: If the system cannot read it.
    """
    content = anchors.small(path, MAX_PDF)
    found = _attached(content).get(LIST_FILE) if content.startswith(b"%PDF-") else content
    if found is None:
        raise ProofFormatError(detail="not-a-proof-list")
    return found


def is_proof(path: Path) -> bool:
    """Return whether a file is to be checked as a proof: its PDF, a picture, a scan with its code, or its text.

    A PDF that carries anything else, or shows no code of a proof, is something else. Raises nothing but
    OSError.
    """
    from vetting_desk.crypto.proof.statement import PREFIX

    with path.open("rb") as file:
        content = file.read(MAX_PDF + 1)
    if content.startswith(b"%PDF-"):
        inside = _attached(content) if len(content) <= MAX_PDF else {}
        if inside or b"/ByteRange" in content:
            return TEXT_FILE in inside
        return _shows_code(path)
    if content.startswith(_SOURCES):
        return True
    try:
        text = content[:_MAX_TYPED].decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return False
    if text.upper().startswith(PREFIX):
        return True
    bare = "".join(text.split())
    return 20 <= len(bare) <= _MAX_TYPED and bare.isalnum() and len(content) <= _MAX_TYPED


def _shows_code(path: Path) -> bool:
    try:
        return bool(from_file(path).text)
    except (ProofFormatError, DecodingError):
        return False


@open_door("whoever is shown a proof may check it, whatever their role")
def check(open_desk: CheckingDesk, text: str, said: Said | None = None) -> ProofVerdict:
    """Return what a proof is worth by what this desk knows.

    Args:
        open_desk: The unlocked desk.
        text: The text of its code, or the lines somebody typed.
        said: What its bearer says; None to compare nothing.

    Raises:
        ProofLineError: If a typed line holds a slip.
        ProofFormatError: If it is no proof.
        EnrolmentError: If the desk belongs to no organisation yet.
    """
    shown = shown_by(text)
    _ = open_desk.keys.trust
    now = open_desk.casebook.clock_reading().newest
    return judge(shown, list_making.known_at(open_desk), now, said)


def verify_file(
    path: Path,
    root_file: Path,
    revoked_files: Sequence[Path] = (),
    said: Said | None = None,
    clock: Clock | None = None,
) -> ProofVerdict:
    """Check a proof without a desk.

    Args:
        path: Its PDF, a picture of its code, or its text.
        root_file: The organisation's root certificate, PEM.
        revoked_files: Its revocation list of certificates (an X.509 CRL), its list of proofs, or both. Without
            the first nothing is valid; without the second the list that came with a PDF is taken.
        said: What its bearer says; None to compare nothing.
        clock: The device's by default.

    Raises:
        ProofFormatError: If it is no proof, or a list is none.
        DecodingError: If a picture cannot be read.
        ReportSignatureError: If the signature over the pages of its PDF does not hold.
        SignatureError: If the signature on a list does not hold.
        CertificateError: If it, or a list, is a stranger's.
        InputError: If a file is not what it should be.
    """
    from vetting_desk.crypto.certificates import Moment
    from vetting_desk.reports import judge_pdf

    trust, now = anchors.trust(root_file), (clock or SystemClock()).now()
    found = from_file(path)
    shown = shown_by(found.text)
    certificates_list, given = _sorted(revoked_files)
    stapled = (found.inside or {}).get(LIST_FILE)
    sources = [*given, *([stapled] if stapled is not None else [])]
    if certificates_list is not None and sources:
        pairs = map(known_list.from_file, sources)
        known = [each for pair in pairs for each in known_list.certificates_of(*pair)]
        trust = anchors.with_list(trust, certificates_list, known)
    moment = Moment(now, list_needed=certificates_list is not None)
    if found.pdf:
        _, by_pages = judge_pdf(found.pdf, trust, Moment(now, list_needed=False))
        if by_pages.outcome is Outcome.NOT_VALID:
            raise ReportSignatureError(detail="altered")
    known_lists = _lists(sources, trust, moment, given=len(given))
    verdict = judge(shown, known_lists, now, said)
    if certificates_list is None and verdict.state is ProofState.VALID:
        verdict = replace(verdict, state=ProofState.NOT_LOOKED_AT)
    return verdict


def _lists(
    files: list[bytes], trust: "TrustStore", moment: "Moment", *, given: int
) -> Lists | None:
    """Return the lists out of files: the newest that can be relied on, or else the newest there is.

    One that does not show that headquarters made it is relied on by nobody, whoever signed it.
    """
    read = [_read(each, trust, moment) for each in files]
    if not read:
        return None
    newest = max(read, key=lambda each: (each.sure, each.payload.number))
    earlier = {
        each.proof: each
        for one in read
        if one.sure
        for each in one.payload.withdrawn
        if each.state == "revoked"
    }
    return Lists(newest, earlier, with_paper=read.index(newest) >= given)


def _read(file: bytes, trust: "TrustStore", moment: "Moment") -> known_list.KnownList:
    found = known_list.read_list(*known_list.from_file(file), trust, moment)
    if known_list.is_of_headquarters(file, found, trust):
        return found
    return replace(found, verdict=Verdict(Outcome.CANNOT_BE_JUDGED, "not-headquarters"))


def _sorted(files: Sequence[Path]) -> tuple[Path | None, list[bytes]]:
    """Return the file with the revocation list of certificates, and the lists of proofs.

    Raises:
        InputError: If several are given that are no lists of proofs.
    """
    certificates, proofs = [], []
    for path in files:
        content = anchors.small(path, 2 * known_list.MAX_FILE)
        if known_list.is_file(content):
            proofs.append(content)
        else:
            certificates.append(path)
    if len(certificates) > 1:
        raise InputError(field=certificates[1].name, detail="no-revocation-list")
    return (certificates[0] if certificates else None), proofs


def _attached(pdf: bytes) -> dict[str, bytes]:
    from vetting_desk.reports import read_attachments

    try:
        return read_attachments(pdf)
    except (ReportError, CryptoError):
        return {}


def _code_in(content: bytes) -> str:
    from vetting_desk.crypto.proof.statement import PREFIX
    from vetting_desk.decoding import asking

    others, page, pages = False, 0, 1
    while page < min(pages, _MOST_PAGES):
        found, pages = asking.codes(content, page)
        ours = [each for each in found if each.startswith(PREFIX)]
        if len(set(ours)) > 1:
            raise ProofFormatError(detail="several-codes")
        if ours:
            return ours[0]
        others = others or bool(found)
        page += 1
    raise ProofFormatError(detail="not-ours" if others else "no-code")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProofFormatError(detail="damaged") from error
