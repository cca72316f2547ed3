"""What a proof is worth: each way it can fail has words of its own, and nobody is called not amnestied."""

import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import BEARER, NAME, Papers
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.certificates import generate_signing_key
from vetting_desk.crypto.proof import cose, statement, typed
from vetting_desk.errors import (
    CertificateError,
    CryptoError,
    DecodingError,
    InputError,
    ProofFormatError,
    ProofLineError,
    ReportError,
)
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.entry_kinds import PROOF_LIST
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.proof import ProofState, ProofVerdict, Said
from vetting_desk.operations.access.certificates import ROOT
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.proofs import (
    checking,
    known_list,
    list_making,
    lists,
    withdrawing,
)

STRANGER = Said("Begona", "1970-01-01")


class Files:
    """What an auditor has: a proof in every shape, the root, and both lists."""

    def __init__(self, papers: Papers, folder: Path) -> None:
        self.papers, self.folder = papers, folder
        self.proof = papers.issue()
        hq = papers.bench.at(HILOLA)
        self.root = self.put("root.pem", (hq.casebook.settings.get(ROOT) or "").encode())
        newest = hq.casebook.revocations.newest_list()
        assert newest is not None
        self.crl = self.put("revoked.crl", newest.content)
        self.list = self.put("proof-list.json", lists.file(hq))
        self.pdf = self.put("proof.pdf", papers.pdf)
        self.text = self.put("proof.txt", self.proof.said.text.encode())

    def put(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def verify(
        self,
        path: Path,
        *revoked: Path,
        said: Said | None = None,
        at: datetime | None = None,
    ) -> ProofVerdict:
        clock = FixedClock(at) if at is not None else None
        return checking.verify_file(path, self.root, revoked, said, clock)


@pytest.fixture
def files(papers: Papers, tmp_path: Path) -> Files:
    folder = tmp_path / "files"
    folder.mkdir()
    return Files(papers, folder)


def signed_by_another(papers: Papers, text: str) -> str:
    """The same statement, signed with a key that is not headquarters' under the name of one that is."""
    shown = checking.shown_by(text)
    message = cose.sign(shown.message.payload, generate_signing_key(), shown.kid)
    return statement.to_text(message)


def test_at_a_post_it_is_valid_with_the_lists_date(papers: Papers) -> None:
    made = papers.issue()
    papers.bench.carry()
    verdict = papers.at_post(made.said.text, BEARER)
    assert (verdict.state, verdict.outcome, verdict.matches) == (
        ProofState.VALID,
        Outcome.VALID,
        True,
    )
    assert verdict.list is not None
    assert verdict.list.number == 1
    assert round((verdict.list.until - verdict.list.made_at) / timedelta(days=1)) == 90
    assert (verdict.desk_name, verdict.organisation) == ("Test HQ", "Test organisation")


def test_moved_onto_another_persons_page_it_is_not_theirs(papers: Papers) -> None:
    made = papers.issue()
    verdict = papers.at_hq(made.said.text, STRANGER)
    assert (verdict.state, verdict.outcome) == (ProofState.OTHER_PERSON, Outcome.NOT_VALID)
    assert papers.at_hq(made.said.text, Said(NAME, "1991-04-03")).state is ProofState.OTHER_PERSON


def test_forged_it_is_altered(papers: Papers) -> None:
    verdict = papers.at_hq(signed_by_another(papers, papers.issue().said.text))
    assert (verdict.state, verdict.outcome) == (ProofState.ALTERED, Outcome.NOT_VALID)
    assert verdict.organisation == ""  # nobody's word is lent to it


def test_altered_it_is_altered(papers: Papers) -> None:
    shown = checking.shown_by(papers.issue().said.text)
    payload = bytearray(shown.message.payload)
    payload[payload.index(shown.statement.salt)] ^= 1
    message = shown.message
    parts = [message.protected, {}, bytes(payload), message.signature]
    import cbor2

    text = statement.to_text(cose.encode(cbor2.CBORTag(cose.TAG, parts)))
    assert papers.at_hq(text).state is ProofState.ALTERED


def test_by_an_unknown_key_it_cannot_be_judged(papers: Papers) -> None:
    shown = checking.shown_by(papers.issue().said.text)
    verdict = papers.at_hq(statement.sign(shown.statement, generate_signing_key()))
    assert (verdict.state, verdict.outcome) == (
        ProofState.UNKNOWN_KEY,
        Outcome.CANNOT_BE_JUDGED,
    )


def test_without_a_list_a_post_says_what_is_missing(papers: Papers) -> None:
    verdict = papers.at_post(papers.issue().said.text, BEARER)
    assert (verdict.state, verdict.list, verdict.matches) == (ProofState.NO_LIST, None, None)


def test_suspended_and_revoked_have_their_own_words(papers: Papers) -> None:
    made = papers.issue()
    papers.reopen()
    lists.make(papers.bench.at(DAVLAT))
    verdict = papers.at_hq(made.said.text)
    assert (verdict.state, verdict.why, verdict.outcome) == (
        ProofState.SUSPENDED,
        "reopened",
        Outcome.CANNOT_BE_JUDGED,
    )
    papers.decide_again("refusal")
    lists.make(papers.bench.at(DAVLAT))
    verdict = papers.at_hq(made.said.text)
    assert (verdict.state, verdict.why, verdict.outcome) == (
        ProofState.REVOKED,
        "superseded",
        Outcome.NOT_VALID,
    )
    assert verdict.since is not None


def test_old_lists_and_ended_proofs_say_so(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> None:
    now = papers.bench.hq.casebook.clock_reading().newest
    made = papers.issue(expires=now + timedelta(days=200))
    papers.later(timedelta(days=91), monkeypatch)
    assert papers.at_hq(made.said.text).state is ProofState.OLD_LIST
    lists.make(papers.bench.at(DAVLAT))
    assert papers.at_hq(made.said.text).state is ProofState.VALID
    papers.later(timedelta(days=120), monkeypatch)
    lists.make(papers.bench.at(DAVLAT))
    assert papers.at_hq(made.said.text).state is ProofState.EXPIRED


def test_a_clock_that_stands_behind_the_list_is_told(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = papers.issue()
    papers.later(timedelta(days=-400), monkeypatch)
    assert papers.at_hq(made.said.text).state is ProofState.LIST_AHEAD


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\t"])
def test_a_scanner_may_end_with_enter_or_tab(papers: Papers, ending: str) -> None:
    made = papers.issue()
    assert papers.at_hq(made.said.text.lower() + ending).state is ProofState.VALID


def test_a_scanner_may_type_on_a_russian_layout_or_with_signs_around_it() -> None:
    key = generate_signing_key()
    day = datetime(2026, 1, 1, tzinfo=UTC)
    one = statement.Statement(
        b"n" * 16, day, day + timedelta(days=9), BirthCertainty.EXACT, b"s" * 16, (b"d" * 16,)
    )
    text = statement.sign(one, key)
    english = "QWERTYUIOPASDFGHJKL:ZXCVBNM./$"
    russian = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЖЯЧСМИТЬЮ.;"
    for typed_so in (
        text.translate(str.maketrans(english, russian)),
        f"\x02{text}\x03",
        f"\u200e{text}\x00",
        f"\u00a0{text}\x1d\x04\r\n",
    ):
        assert checking.shown_by(typed_so).statement == one


def test_typed_lines_are_as_good(papers: Papers) -> None:
    made = papers.issue()
    lines = typed.to_lines(statement.message_of(made.said.text))
    assert papers.at_hq("\n".join(lines).lower()).state is ProofState.VALID
    with pytest.raises(ProofLineError) as caught:
        checking.shown_by("\n".join((lines[0], "ABCDE FGHJK MNPQR STVWX", *lines[2:])))
    assert caught.value.fields["line"] == 2


def slips_unnoticed(lines: tuple[str, ...]) -> Iterator[str]:
    """Every way of typing one wrong letter that the check of its line does not find."""
    for number, line in enumerate(lines):
        for place, right in enumerate(line):
            for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
                wrong = line[:place] + letter + line[place + 1 :]
                if letter == right or right == " ":
                    continue
                text = "\n".join((*lines[:number], wrong, *lines[number + 1 :]))
                with suppress(ProofFormatError):
                    typed.from_lines(text)
                    yield text


def told(desk: OpenDesk, text: str) -> str:
    """What is said of typed lines: their state, or why they are none."""
    try:
        verdict = checking.check(desk, text)
    except ProofFormatError as error:
        return str(error.fields["detail"])
    assert verdict.typed
    return verdict.state


def test_a_slip_that_no_line_finds_is_never_told_as_a_forgery(papers: Papers) -> None:
    """One letter in about a thousand passes the check of its line; the signature finds it."""
    lines = typed.to_lines(statement.message_of(papers.issue().said.text))
    desk, found = papers.bench.at(DAVLAT), list(slips_unnoticed(lines))
    # Two at least are made here, whatever this proof's letters are: a wrong line with a check of its own.
    for at in (0, len(lines) - 1):
        part = lines[at].replace(" ", "")[:-2]
        wrong = ("0" if part[0] != "0" else "1") + part[1:]
        made = wrong + typed._check(at + 1, wrong)
        found.append("\n".join((*lines[:at], made, *lines[at + 1 :])))
    for text in found:
        assert told(desk, text) in {"mistyped", ProofState.ALTERED, ProofState.UNKNOWN_KEY}
        with pytest.raises(ProofFormatError):
            withdrawing.revoke_shown(desk, text, "lost", "Invented", PASSPHRASE)


@pytest.mark.parametrize("text", ["", " \n", "x" * 9_000, "HC1:BB8", "VD1:", "VD1:BB8"])
def test_what_is_no_proof_is_refused(text: str) -> None:
    with pytest.raises(ProofFormatError):
        checking.shown_by(text)


# Without a desk


def test_its_pdf_is_valid_by_the_list_it_brings_and_says_so(files: Files) -> None:
    verdict = files.verify(files.pdf, files.crl)
    assert verdict.state is ProofState.VALID
    assert verdict.list is not None
    assert verdict.list.with_paper
    verdict = files.verify(files.pdf, files.crl, files.list)
    assert verdict.list is not None
    assert not verdict.list.with_paper


def test_without_the_list_of_certificates_it_is_not_called_valid(files: Files) -> None:
    verdict = files.verify(files.pdf)
    assert (verdict.state, verdict.outcome) == (
        ProofState.NOT_LOOKED_AT,
        Outcome.CANNOT_BE_JUDGED,
    )


@pytest.mark.parametrize("shape", ["text", "typed"])
def test_its_text_needs_the_list_of_proofs(files: Files, shape: str) -> None:
    path = files.text
    if shape == "typed":
        lines = typed.to_lines(statement.message_of(files.proof.said.text))
        path = files.put("typed.txt", "\n".join(lines).encode())
    assert checking.is_proof(path)
    assert files.verify(path, files.crl).state is ProofState.NO_LIST
    assert files.verify(path, files.crl, files.list, said=BEARER).state is ProofState.VALID


def test_a_newer_list_beats_the_one_that_came_with_the_paper(files: Files) -> None:
    hq = files.papers.bench.at(DAVLAT)
    withdrawing.revoke(hq, files.proof.said.proof, "misused", "", PASSPHRASE)
    newer = files.put("newer.json", lists.file(hq))
    assert files.verify(files.pdf, files.crl, newer).state is ProofState.REVOKED
    assert files.verify(files.pdf, files.crl, newer, files.list).state is ProofState.REVOKED


def test_after_ninety_days_its_own_list_is_too_old(files: Files) -> None:
    later = datetime.now(UTC) + timedelta(days=91)
    assert files.verify(files.pdf, files.crl, files.list, at=later).state in {
        ProofState.OLD_LIST,
        ProofState.LIST_UNSURE,  # the list of certificates is as old
    }


def test_a_list_whose_signer_was_revoked_is_not_relied_on(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.crypto import cms
    from vetting_desk.model.evidence import Verdict

    real = cms.judge_detached

    def revoked(*given: object) -> object:
        signed, _ = real(*given)  # type: ignore[arg-type]
        return signed, Verdict(Outcome.CANNOT_BE_JUDGED, "revoked")

    monkeypatch.setattr(cms, "judge_detached", revoked)
    assert files.verify(files.pdf, files.crl).state is ProofState.LIST_UNSURE


def test_of_a_strangers_organisation_it_is_said(files: Files, tmp_path: Path) -> None:
    from vetting_desk.crypto.kdf import CHEAP

    made = enrolment.create_headquarters(
        tmp_path / "strange", "Strange organisation", "Strange HQ", "Hilola Sample",
        PASSPHRASE, PASSPHRASE, training=True, profile=CHEAP,
    ).place  # fmt: skip
    from tests.vetting_desk.operations.conftest import opened

    desk = opened(made.folder)
    files.root = files.put("strange.pem", (desk.casebook.settings.get(ROOT) or "").encode())
    desk.close()
    with pytest.raises(CertificateError):
        files.verify(files.pdf)
    with pytest.raises(CertificateError):
        files.verify(files.text, files.list)


def test_its_pages_altered_it_is_refused(files: Files) -> None:
    spoilt = bytearray(files.pdf.read_bytes())
    spoilt[len(spoilt) // 3] ^= 1
    with pytest.raises((ReportError, CryptoError)):
        files.verify(files.put("spoilt.pdf", bytes(spoilt)), files.crl)


def test_two_lists_of_certificates_are_one_too_many(files: Files) -> None:
    with pytest.raises(InputError):
        files.verify(files.text, files.crl, files.put("other.crl", files.crl.read_bytes()))


def of_a_post(files: Files, desk: bytes | None) -> Path:
    """A list of a post's supervisor with a higher number, which takes every proof back and knows no key."""
    from vetting_desk.operations.access import entries

    post = files.papers.bench.at("Salima Sample")
    gone = {
        "proof": files.proof.said.proof, "state": "revoked", "why": "lost",
        "since": "2026-01-01T00:00:00.000Z", "until": "2099-01-01T00:00:00.000Z",
    }  # fmt: skip
    payload = {
        "number": 9_000_000, "until": "2099-01-01T00:00:00.000Z", "keys": [], "withdrawn": [gone],
    }  # fmt: skip
    entry = entries.write(post, PROOF_LIST, "", payload)
    pair = list_making.contents(post.casebook, entry)
    return files.put("of-a-post.json", known_list.to_file(*pair, desk or b""))


@pytest.mark.parametrize("whose", ["nobody's", "the post's", "headquarters'"])
def test_a_list_that_a_post_made_says_nothing_of_a_proof(files: Files, whose: str) -> None:
    bench = files.papers.bench
    peers = bench.hq.casebook.peers
    shown = {
        "nobody's": None,
        "the post's": peers.get(bench.post.desk.id).certificates[0],
        "headquarters'": peers.get(bench.hq.desk.id).certificates[0],
    }
    forged = of_a_post(files, shown[whose])
    assert files.verify(files.pdf, files.crl, forged).state is ProofState.VALID
    assert files.verify(files.text, files.crl, files.list, forged).state is ProofState.VALID
    assert files.verify(files.text, files.crl, forged).state is ProofState.LIST_UNSURE


def test_a_list_that_does_not_show_whose_it_is_is_not_relied_on(files: Files) -> None:
    content = json.loads(files.list.read_bytes())
    del content["desk"]
    bare = files.put("bare.json", json.dumps(content).encode())
    assert files.verify(files.text, files.crl, bare).state is ProofState.LIST_UNSURE
    for spoilt in (7, "?", "AAAA"):
        bare = files.put("bare.json", json.dumps({**content, "desk": spoilt}).encode())
        assert files.verify(files.text, files.crl, bare).state is ProofState.LIST_UNSURE


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("shape", ["plain", "turned", "upside-down", "skewed", "grey", "jpeg"])
def test_the_code_alone_is_read_from_a_scan_at_150_dpi(files: Files, shape: str) -> None:
    command = [
        "pdftoppm",
        "-r",
        "150",
        "-png",
        "-singlefile",
        str(files.pdf),
        str(files.folder / "scan"),
    ]
    subprocess.run(command, check=True)
    scan = Image.open(files.folder / "scan.png").convert("RGB")
    width, height = scan.size
    skew = (0, 0, -60, height, width + 50, height - 90, width, 30)
    changed = {
        "plain": scan,
        "turned": scan.rotate(7, expand=True, fillcolor="white"),
        "upside-down": scan.rotate(180),
        "skewed": scan.transform(scan.size, Image.Transform.QUAD, skew, fillcolor="white"),
        "grey": scan.convert("L").point(lambda value: 100 + value // 3),
        "jpeg": scan,
    }[shape]
    target = io.BytesIO()
    changed.save(target, "JPEG" if shape == "jpeg" else "PNG", quality=40)
    path = files.put("scan.picture", target.getvalue())
    assert checking.is_proof(path)
    assert files.verify(path, files.crl, files.list, said=BEARER).state is ProofState.VALID


def test_a_scan_as_a_document_is_read_too(files: Files) -> None:
    import pypdfium2

    page = pypdfium2.PdfDocument(files.pdf)[0].render(scale=150 / 72).to_pil().convert("RGB")
    target = io.BytesIO()
    page.save(target, "PDF", resolution=150)
    path = files.put("scan.pdf", target.getvalue())
    assert checking.is_proof(path)
    assert files.verify(path, files.crl, files.list).state is ProofState.VALID


def png(*texts: str) -> bytes:
    """A picture of codes beside each other."""
    import segno

    whole = Image.new("RGB", (600 * max(1, len(texts)), 600), "white")
    for number, text in enumerate(texts):
        target = io.BytesIO()
        segno.make_qr(text).save(target, kind="png", scale=8)
        whole.paste(Image.open(io.BytesIO(target.getvalue())), (number * 600, 0))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


def test_a_picture_without_a_code_or_with_two_says_so(files: Files) -> None:
    found = {"no-code": (), "not-ours": ("HC1:BB8",), "several-codes": ("VD1:BB8", "VD1:BB0")}
    for detail, texts in found.items():
        with pytest.raises(ProofFormatError) as caught:
            checking.from_file(files.put("picture.png", png(*texts)))
        assert caught.value.fields["detail"] == detail


def test_what_a_camera_sees_may_be_nothing_yet_and_other_codes_are_named() -> None:
    assert checking.codes_in(png()) == []
    assert checking.codes_in(png("VD1:BB8", "HC1:BB8")) == ["VD1:BB8"]
    assert sorted(checking.codes_in(png("VD1:BB8", "VD1:BB0"))) == ["VD1:BB0", "VD1:BB8"]
    with pytest.raises(ProofFormatError) as caught:
        checking.codes_in(png("HC1:BB8"))
    assert caught.value.fields["detail"] == "not-ours"


def test_a_report_is_no_proof(files: Files) -> None:
    hq = files.papers.bench.hq
    record = files.papers.bench.records["intake"]
    report = next(file for file in record.files if file.name == "report.pdf")
    path = files.put("report.pdf", hq.casebook.blobs.get(report.sha256))
    assert not checking.is_proof(path)
    assert not checking.is_proof(files.root)
    assert not checking.is_proof(files.crl)
    assert not checking.is_proof(files.put("empty", b""))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.binary(max_size=400), st.sampled_from([b"", b"%PDF-1.7\n", b"VD1:", b"{", b"\xff\xd8\xff"])
)
def test_files_of_anybody_are_refused_in_words(
    tmp_path: Path, content: bytes, start: bytes
) -> None:
    path = tmp_path / "anything"
    path.write_bytes(start + content)
    checking.is_proof(path)
    if start not in {b"%PDF-1.7\n", b"\xff\xd8\xff"}:  # those start a process each
        with pytest.raises((CryptoError, DecodingError)):
            checking.shown_by(checking.from_file(path).text)


def test_a_post_checks_offline_and_alone(papers: Papers) -> None:
    made = papers.issue()
    papers.bench.carry()
    post = papers.bench.at(ISKANDAR)
    papers.bench.hq.close()
    verdict = checking.check(post, made.said.text, BEARER)
    assert verdict.state is ProofState.VALID
