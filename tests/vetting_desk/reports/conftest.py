"""Invented people, desks and answers, and an organisation that certifies the officer who signs."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    create_issuing,
    create_root,
    generate_signing_key,
    issue_officer,
)
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Desk,
    DeskKind,
    NameKind,
    NameScript,
    Officer,
    PersonName,
    Role,
)
from vetting_desk.reports import (
    CodingState,
    EvidenceSide,
    ReportAnswer,
    ReportContent,
    ReportCriterion,
    ReportEvidence,
    ReportFile,
    ReportIndicator,
    ReportInstrument,
    ReportJudgement,
    ReportNeed,
    ReportPlanItem,
    ReportScenario,
    ReportSection,
    load_labels,
    render_report,
    sign_pdf,
)

SIGNED_AT = datetime(2026, 5, 3, 14, 32, tzinfo=timezone(timedelta(hours=5)))
OFFICER = Officer("0b7c3a52-4a4e-4c43-9b7e-2f5d0a8f3c11", "Мадина Намунаева", Role.PSYCHOLOGIST)
DESK_ID = "5d7f2e60-13a3-4b1f-8f7a-7f1f5a1f9d20"
JSON = b'{"format":"vetting-desk-record","invented":true}'


@pytest.fixture(scope="session")
def attachments() -> dict[str, tuple[bytes, str]]:
    return {
        "assessment.json": (JSON, "application/json"),
        "assessment.p7s": (b"0\x03invented", "application/pkcs7-signature"),
        "submission.xml": ("<дата>намуна</дата>".encode() * 50, "text/xml"),
    }


@pytest.fixture(scope="session")
def make_content() -> Callable[..., ReportContent]:
    """Return a function that makes English reports; any field may be replaced."""

    def make(**changes: Any) -> ReportContent:
        return replace(_english(), **changes)

    return make


@pytest.fixture(scope="session")
def tajik_content() -> ReportContent:
    return replace(
        _english(),
        language="tg",
        instrument=ReportInstrument("intake", "2026.1", "Сабти аввалия ва шахсият", "c4" * 32),
        desk=Desk(DESK_ID, "Нуқтаи Панҷи Поён", DeskKind.POST, "Барномаи сохта", training=False),
        interpreter=(ReportAnswer("Рамзи тарҷумон", "ТАР-07"), ReportAnswer("Забон", "дарӣ")),
        notice=(ReportAnswer("Ҳуқуқҳо бо забони шахс хонда шуданд?", "Ҳа, фаҳмид"),),
        sections=(
            ReportSection(
                "Роҳ",
                (
                    ReportAnswer(
                        "Бо суханони худ: чаро рафтед ва кӣ пешакӣ медонист?",
                        "Баҳор буд — қарз доштам, ғам мехӯрдам; ҳеҷ кас намедонист, ки ман меравам. "
                        * 3,
                        original="Весной — из-за долга; никто не знал заранее. " * 3,
                        original_language="русӣ",
                        free_text=True,
                        number="2.1",
                    ),
                    ReportAnswer("Чиптаро кӣ харид?", "Ҳамсоя", number="2.2"),
                    ReportAnswer("Чизи дигар?", "", number="2.3"),
                ),
            ),
        ),
        criteria=(),
        indicators=(),
        needs=(
            ReportNeed("N1", "ҳуҷҷатҳо", "фаврӣ", "Муроҷиат ба консул", "Корманд", "10.05.2026"),
            ReportNeed("N2", "бехатарӣ аз қасос"),
        ),
        formulation=(),
        scenarios=(),
        plan=(),
        judgements=(),
        review_date="",
        readback=(),
    )


@pytest.fixture(scope="session")
def persian_content() -> ReportContent:
    """A right-to-left report with brackets, three kinds of digits and Latin ids."""
    return replace(
        _english(),
        language="fa",
        direction="rtl",
        instrument=ReportInstrument("intake", "2026.1", "ثبت نخستین و هویت (آزمایشی)", "c4" * 32),
        desk=Desk(DESK_ID, "پاسگاه پنج پایان", DeskKind.POST, "برنامهٔ ساختگی", training=False),
        interpreter=(ReportAnswer("رمز مترجم", "INT-07"), ReportAnswer("زبان", "دری")),
        notice=(ReportAnswer("آیا حقوق به زبان شخص خوانده شد؟", "بله؛ فهمید"),),
        sections=(
            ReportSection(
                "سفر",
                (
                    ReportAnswer(
                        "به زبان خودتان: چرا رفتید؟",
                        "من در بهار ۱۳۹۸ (سالِ بد) به خاطر قرض رفتم؛ بدهی‌ام 4500 [چهار هزار و پانصد] بود. "
                        * 3,
                        original="I left in spring (a bad year) because of debt.",
                        original_language="English",
                        free_text=True,
                        number="2.1",
                    ),
                    ReportAnswer("چه مدارکی دارید؟", "گذرنامه AB-1234567 (رونوشت)\nشناسنامه"),
                    ReportAnswer("تاریخ ورود", "2026-05-03"),
                    ReportAnswer("شماره تلفن", "+992 (37) 221-00-11"),
                    ReportAnswer("سن", "٣٢"),
                    ReportAnswer("چیز دیگر؟", ""),
                ),
            ),
        ),
        criteria=(),
        indicators=(),
        needs=(),
        formulation=(),
        scenarios=(),
        plan=(),
        judgements=(),
        review_date="",
        readback=(),
    )


@pytest.fixture(scope="session")
def english_pdf(make_content: Callable[..., ReportContent], attachments: Any) -> bytes:
    return render_report(make_content(), load_labels("en"), attachments)


@dataclass(frozen=True)
class World:
    """An organisation with one officer.

    Attributes:
        signer: The officer's keys.
        trust: Its root.
        root: The root's certificate.
    """

    signer: Signer
    trust: TrustStore
    root: x509.Certificate


@pytest.fixture(scope="session")
def make_world() -> Callable[[datetime], World]:
    def make(now: datetime) -> World:
        root_key, root = create_root("Invented Programme", now)
        issuing_key, issuing = create_issuing(root_key, root, now)
        key = generate_signing_key()
        certificate = issue_officer(issuing_key, issuing, key.public_key(), OFFICER, DESK_ID, now)
        return World(Signer(key, certificate, (issuing,)), TrustStore(root), root)

    return make


@pytest.fixture(scope="session")
def world(make_world: Callable[[datetime], World]) -> World:
    return make_world(datetime(2026, 4, 1, tzinfo=UTC))


@pytest.fixture(scope="session")
def signed_pdf(english_pdf: bytes, world: World) -> bytes:
    return sign_pdf(english_pdf, world.signer, reason="I made this assessment.", at=SIGNED_AT)


@pytest.fixture(scope="session")
def outside() -> Callable[..., str]:
    """Return a function that runs an outside program; skips, naming it, if missing; fails if it refuses."""

    def run(program: str, *arguments: str | Path) -> str:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    return run


@pytest.fixture
def text_of(tmp_path: Path, outside: Callable[..., str]) -> Callable[..., str]:
    """Return a function that extracts a PDF's text with poppler, with white space normalised."""

    def read(pdf: bytes, page: int = 0) -> str:
        path = tmp_path / "report.pdf"
        path.write_bytes(pdf)
        pages = ("-f", str(page), "-l", str(page)) if page else ()
        return " ".join(outside("pdftotext", "-layout", *pages, path, "-").split())

    return read


@pytest.fixture(scope="session")
def writing_references() -> bool:
    """Return whether reference images are to be rewritten instead of compared."""
    return bool(os.environ.get("VETTING_DESK_WRITE_REFERENCES"))


def _english() -> ReportContent:
    return ReportContent(
        language="en",
        instrument=ReportInstrument(
            "return-spj",
            "2026.1",
            "Return assessment: structured professional judgement",
            "a3" * 32,
        ),
        case_reference="2026-00017",
        names=(
            PersonName("Фирӯз Намунаев", NameScript.CYRILLIC),
            PersonName("Firuz Namunaev", NameScript.LATIN),
            PersonName("فیروز نمونه‌ای (۱۲)", NameScript.ARABIC),
            PersonName("Abu Sample", NameScript.LATIN, NameKind.ALIAS),
        ),
        birth=BirthDate("1994-03", BirthCertainty.MONTH),
        officer=OFFICER,
        desk=Desk(
            DESK_ID, "Post Invented Bridge", DeskKind.POST, "Invented Programme", training=False
        ),
        started_at=SIGNED_AT - timedelta(hours=5),
        signed_at=SIGNED_AT,
        written_at=SIGNED_AT,
        digest=sha256(JSON).hexdigest(),
        record_id="9d0c2b5e-6f62-4f0c-9c6f-0d0c3c1a2b3c",
        certificate="river lamp stone winter",
        interpreter=(
            ReportAnswer("Interpreter's code", "INT-07"),
            ReportAnswer("Language", "Dari"),
            ReportAnswer("Any conflict of interest?", "None known"),
        ),
        notice=(
            ReportAnswer(
                "Was the notice read out in the person's language?", "Given and understood"
            ),
        ),
        sections=_sections(),
        criteria=_criteria(),
        indicators=_indicators(),
        glossary=(
            (
                "H1  Path in",
                "How freely and how knowingly the person joined.",
                "Counts. Knew which group it was, and chose it when refusing was possible.",
                "Does not count. Deceit, debt, forced marriage, childhood.",
            ),
        ),
        needs=(
            ReportNeed(
                "N1",
                "documents and legal status",
                "urgent",
                "Ask the consulate for a return certificate",
                "Post officer",
                "10 May 2026",
            ),
            ReportNeed(
                "N2", "safety from reprisal", "some", "Agree a safe address", "Case manager"
            ),
            ReportNeed("N3", "suicide or self-harm", "none"),
            ReportNeed("N8", "children (birth registration, school)"),
        ),
        formulation=(
            ReportAnswer("What led in?", "Debt, and deceit by a recruiter.", free_text=True),
            ReportAnswer("What led out?", "He saw others punished.", free_text=True),
        ),
        scenarios=(
            ReportScenario(
                "repeat",
                (
                    ReportAnswer(
                        "What could happen?", "The debt is called in and he leaves.", free_text=True
                    ),
                    ReportAnswer("How likely if nothing is done?", "possible"),
                ),
            ),
            ReportScenario(
                "a favourable course",
                (ReportAnswer("What could happen?", "He works with his brother.", free_text=True),),
            ),
        ),
        plan=(
            ReportPlanItem(
                "support", "Debt counselling within two weeks", "Social worker", "17 May 2026"
            ),
            ReportPlanItem("monitoring", "A call each week", "Post officer", "weekly"),
            ReportPlanItem("others' safety", "Tell the brother whom to call", "Case manager", ""),
        ),
        judgements=(
            ReportJudgement(
                "Case priority",
                "moderate",
                "Strain is high and help is near.",
                "moderate",
                "What the neighbour will do.",
            ),
            ReportJudgement(
                "Serious harm", "low", "No wish, target or preparation was seen.", "moderate"
            ),
            ReportJudgement("Imminence", ""),
        ),
        review_date="3 November 2026",
        readback=(ReportAnswer("Was the record read back?", "Yes, in Dari"),),
        files=(ReportFile("submission.xml", "ab" * 32, 18422),),
    )


def _sections() -> tuple[ReportSection, ...]:
    return (
        ReportSection(
            "Identity",
            (
                ReportAnswer("How do you write your name?", "Фирӯз Намунаев", number="1.1"),
                ReportAnswer(
                    "Which papers do you have with you?",
                    "Birth certificate\nIdentity card, a copy only",
                    number="1.2",
                ),
                ReportAnswer("Anything else about your papers?", "", number="1.3"),
            ),
        ),
        ReportSection(
            "The journey",
            (
                ReportAnswer(
                    "In your own words, how did you come to leave?",
                    "I left in spring because of a debt, and nobody knew of it beforehand. " * 6,
                    original="من در بهار ۱۳۹۸ (سال بد) به خاطر قرض رفتم. " * 5,
                    original_language="Dari",
                    free_text=True,
                    number="2.1",
                ),
                ReportAnswer("Did anybody pay for the ticket?", "Yes, a neighbour", number="2.2"),
            ),
        ),
        ReportSection("Companions", ()),
        ReportSection(
            "Companion 1",
            (ReportAnswer("Name", "Малика"), ReportAnswer("Age", "about 30")),
            level=2,
        ),
    )


def _criteria() -> tuple[ReportCriterion, ...]:
    seen = ReportEvidence(
        "Walked in without an appointment.",
        EvidenceSide.FOR,
        "seen by me",
        "consulate, 2 May",
        "A, reliable",
        "1, confirmed",
    )
    return (
        ReportCriterion(
            "E1",
            "Voluntary: left and came forward by own choice",
            "met",
            "He came alone and unasked.",
            "I came because I wanted to.",
            (seen,),
        ),
        ReportCriterion("E2", "Left the group"),
    )


@pytest.fixture
def lines() -> tuple[ReportEvidence, ...]:
    """Lines of evidence that stand once for several indicators."""
    return _lines()


def _lines() -> tuple[ReportEvidence, ...]:
    """Lines that stand once for several indicators: one corrected, one protected and withdrawn."""
    return (
        ReportEvidence(
            "He lent the money for the journey.",
            None,
            "the person said",
            "second interview, 4 May",
            original="Пули роҳро қарз гирифт.",
            grades="C3",
            number="1",
            source="What happened then?",
            earlier=(("He gave the money.", "Read back to him."),),
            linked=(("H1", EvidenceSide.FOR), ("P1", EvidenceSide.AGAINST)),
        ),
        ReportEvidence(
            "A voice on the telephone named him.",
            None,
            "third party",
            "the cousin in the shop",
            protected=True,
            number="2",
            source="A call",
            withdrawn="It was another man.",
        ),
    )


def _indicators() -> tuple[ReportIndicator, ...]:
    evidence = (
        ReportEvidence(
            "My neighbour lent the money and told me it was work in a bakery.",
            EvidenceSide.FOR,
            "the person said",
            "second interview, 4 May",
            "C, fairly reliable",
            "3, possibly true",
        ),
        ReportEvidence(
            "Two relatives say that he had asked about the journey before.",
            EvidenceSide.AGAINST,
            "third party",
            "telephone, 6 May",
            "B, usually reliable",
            "6, cannot be judged",
        ),
    )
    coded = CodingState.CODED
    return (
        ReportIndicator(
            "H1",
            "Path in: how freely and knowingly the person joined",
            "History",
            coded,
            presence="partial or possible",
            relevance="high",
            recency="ever",
            reason="The account is steady over both interviews.",
            confidence="moderate",
            evidence=evidence,
        ),
        ReportIndicator(
            "H4",
            "Grave abuse of civilians or captives",
            "History",
            CodingState.OMITTED,
            critical=True,
            omit_reason="not asked",
        ),
        ReportIndicator(
            "H5", "Depth: length, pledges, repeated joining", "History", CodingState.OPEN
        ),
        ReportIndicator(
            "S3",
            "Debt or no income that recruiters could exploit",
            "Strain",
            coded,
            presence="present",
            relevance="high",
            recency="last 3 months",
            evidence=evidence[:1],
        ),
    )
