"""Assessments as rows: how they are written, read and digested. `assessments` is what others use."""

from collections.abc import Generator, Sequence
from hashlib import sha256
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import Assessment, AssessmentState, Handover, InstrumentKey
from vetting_desk.store import handovers
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

SELECT: Final = """
    SELECT a.id AS id, c.id AS case_id, a.instrument_id AS instrument_id,
           a.instrument_version AS instrument_version, a.instrument_sha256 AS instrument_sha256,
           a.title AS title, a.state AS state, a.officer_id AS officer_id, a.officer_name AS officer_name,
           a.language AS language, a.position AS position, a.created_at AS created_at,
           max(a.changed_at, coalesce((SELECT at FROM answers WHERE assessment_number = a.number
                                       ORDER BY sequence DESC LIMIT 1), '')) AS changed_last,
           a.corrects AS corrects
    FROM assessments AS a JOIN cases AS c ON c.number = a.case_number"""
BASE: Final = (
    "FROM drafts JOIN assessments ON number = assessment_number WHERE id = ? AND sequence = 0"
)
INSERT: Final = """
    INSERT INTO assessments (id, case_number, instrument_id, instrument_version, instrument_sha256, title,
        state, officer_id, officer_name, language, position, created_at, changed_at, corrects)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def state(assessment: Assessment, base: str, handed_over: Sequence[Handover] = ()) -> str:
    """Return the digest of an assessment as it stands, without its place and language.

    Args:
        assessment: Which.
        base: Digest of the engine's draft before the first answer.
        handed_over: How it went from officer to officer.
    """
    key = assessment.instrument
    return digest(
        assessment.id, assessment.case_id, key.id, key.version, key.sha256, assessment.title,
        assessment.state.value, assessment.officer_id, assessment.officer_name,
        to_text(assessment.created_at), assessment.corrects, base, *handovers.parts(handed_over),
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each assessment."""
    for row in database.each(SELECT):
        xml = database.value(f"SELECT xml {BASE}", (row["id"],)) or b""
        handed_over = handovers.of(database, row["id"])
        yield row["id"], state(assessment_of(row), sha256(xml).hexdigest(), handed_over)


def assessment_of(row: Row) -> Assessment:
    """Return the assessment of a row of `SELECT`."""
    return Assessment(
        id=row["id"],
        case_id=row["case_id"],
        instrument=InstrumentKey(
            row["instrument_id"], row["instrument_version"], row["instrument_sha256"]
        ),
        title=row["title"],
        state=AssessmentState(row["state"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        language=row["language"],
        position=row["position"],
        created_at=from_text(row["created_at"]),
        changed_at=from_text(row["changed_last"]),
        corrects=row["corrects"],
    )


def values(assessment: Assessment, case_number: int) -> tuple[str | int, ...]:
    """Return what `INSERT` stores."""
    key = assessment.instrument
    return (
        assessment.id, case_number, key.id, key.version, key.sha256, assessment.title,
        assessment.state.value, assessment.officer_id, assessment.officer_name, assessment.language,
        assessment.position, to_text(assessment.created_at), to_text(assessment.changed_at),
        assessment.corrects,
    )  # fmt: skip
