"""The report's own texts, translated: headings, captions, notes.

One frozen dataclass, filled from ``resources/i18n/report.<language>.json``; the file must have exactly these
keys. Texts of instruments are not here: they are part of `ReportContent`.
"""

import json
from dataclasses import dataclass, fields
from datetime import date as calendar_day
from datetime import datetime
from functools import cache

from vetting_desk.errors import ReportError
from vetting_desk.model import BirthCertainty, NameKind, Role
from vetting_desk.paths import resource_path

LANGUAGES = ("en", "ru", "tg", "fa")
FALLBACK = "en"

_RIGHT_TO_LEFT = frozenset({"fa"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class ReportLabels:
    """All texts a report adds to its content, in one language.

    Names in braces are placeholders; see `fill`. ``months`` has twelve names in the grammatical form that a
    date needs.
    """

    language: str
    document: str
    case: str
    name: str
    names: str
    name_variant: str
    name_alias: str
    born: str
    birth_exact: str
    birth_month: str
    birth_year: str
    birth_estimated: str
    birth_unknown: str
    birth_not_asked: str
    officer: str
    role_interviewer: str
    role_psychologist: str
    role_supervisor: str
    role_decision_maker: str
    role_administrator: str
    role_lawyer: str
    role_child_protection: str
    role_operator: str
    role_analyst: str
    role_complaints: str
    role_worker: str
    desk: str
    organisation: str
    instrument: str
    version: str
    instrument_digest: str
    unvalidated: str
    training_note: str
    started: str
    signed: str
    not_signed: str
    desk_clock: str
    incomplete: str
    open_questions: str
    clock_behind: str
    copy_note: str
    record: str
    record_digest: str
    corrects: str
    corrects_note: str
    correction_reason: str
    handed_over: str
    handover_step: str
    page_of: str
    printed: str
    no_digest: str
    watermark_draft: str
    watermark_training: str
    interpreter: str
    notice: str
    criteria: str
    criteria_note: str
    indicators: str
    indicators_count: str
    indicators_note: str
    evidence: str
    needs: str
    formulation: str
    scenarios: str
    scenario: str
    plan: str
    judgements: str
    judgements_note: str
    readback: str
    files: str
    signature: str
    not_answered: str
    not_assessed: str
    not_given: str
    omitted: str
    open: str
    critical: str
    original_words: str
    original_words_in: str
    column_code: str
    column_indicator: str
    column_presence: str
    column_relevance: str
    column_recency: str
    column_need: str
    column_level: str
    column_area: str
    column_action: str
    column_owner: str
    column_due: str
    column_file: str
    column_length: str
    column_digest: str
    finding: str
    reasons: str
    reply: str
    confidence: str
    gaps: str
    judgement: str
    review_date: str
    evidence_table: str
    evidence_table_note: str
    column_words: str
    column_grades: str
    column_linked: str
    source_from: str
    source_withheld: str
    line_withdrawn: str
    line_earlier: str
    not_linked: str
    evidence_for: str
    evidence_against: str
    evidence_both: str
    reliability: str
    credibility: str
    signature_statement: str
    signature_how: str
    signature_draft: str
    certificate: str
    qr_caption: str
    length_bytes: str
    date: str
    taken_over: str
    held_by_clinician: str
    glossary: str
    glossary_note: str
    months: tuple[str, ...]
    copy_title: str
    copy_what: str
    copy_reference: str
    copy_number: str
    copy_recipient: str
    copy_purpose: str
    copy_given_by: str
    copy_given_at: str
    copy_stamp: str
    copy_statement: str
    copy_how: str
    copied_record: str
    copied_not_in_force: str
    left_out: str
    left_out_note: str
    left_out_nothing: str
    left_out_box: str
    left_out_third_party: str
    left_out_protected_source: str
    left_out_clinical: str
    left_out_file: str
    left_out_not_chosen: str
    left_out_other: str
    recipient_court: str
    recipient_lawyer: str
    recipient_physician: str
    recipient_person: str
    recipient_other: str
    file_title: str
    file_what: str
    file_decisions: str
    file_no_decision: str
    file_in_force: str
    file_replaced: str
    file_course: str
    file_course_note: str
    file_exhibits: str
    file_exhibits_note: str
    file_when: str
    file_what_column: str
    file_held: str
    file_with_record: str
    file_not_given: str
    event_case_created: str
    event_record_signed: str
    event_record_written: str
    event_record_received: str
    event_record_taken_in: str
    event_record_accepted: str
    event_record_refused: str
    event_record_held: str
    event_assessment_handed_over: str
    event_case_withdrawn: str
    event_case_brought_back: str
    event_copy_made: str
    event_decision_made: str
    event_decision_replaced: str
    event_decision_reopened: str
    left_out_officer: str
    left_out_apart: str
    brief_missing_above: str
    about_record: str
    brief_conclusions: str
    brief_evidence: str
    brief_evidence_note: str
    brief_missing: str
    brief_missing_none: str
    brief_cut: str
    contents: str
    protected_source: str
    safeguards: str
    safeguards_none: str
    second_rating: str
    second_rating_note: str
    second_raters: str
    second_settled: str
    second_same: str
    second_stays: str
    second_changed: str
    second_reasons: str
    second_ended: str
    second_nobody: str
    second_third: str
    second_opened: str
    second_words: str
    second_why_ended: str
    column_aspect: str
    column_first_rater: str
    column_second_rater: str
    column_consensus: str
    aspect_strength: str
    aspect_omit_reason: str
    list_matches: str
    list_matches_note: str
    list_possible: str
    list_names: str
    list_common: str
    list_ended: str
    list_nobody: str
    list_found: str
    list_source: str
    list_ground: str
    list_birth_day: str
    list_birth_swapped: str
    list_birth_year: str
    list_birth_near: str
    list_birth_unknown: str
    list_found_not_them: str
    list_found_may_be: str
    list_found_them: str
    copy_person_mark: str
    copy_person_what: str
    copy_conclusions: str
    copy_conclusions_note: str
    copy_said: str
    copy_said_note: str

    def role(self, role: Role) -> str:
        """Return the text for an officer's role; its own value for one of a newer program."""
        if not role.is_known:
            return role.value
        return str(getattr(self, f"role_{role.name.lower()}"))

    def list_birth(self, agrees: str) -> str:
        """Return how the birth date of a person agrees with that of an entry of a list."""
        return str(getattr(self, f"list_birth_{agrees}"))

    def list_finding(self, found: str) -> str:
        """Return what somebody found of a possible match."""
        return str(getattr(self, f"list_found_{found.replace('-', '_')}"))

    def certainty(self, certainty: BirthCertainty) -> str:
        """Return the text for the certainty of a birth date."""
        return str(getattr(self, f"birth_{certainty.name.lower()}"))

    def name_kind(self, kind: NameKind) -> str:
        """Return the text for a kind of name; empty for a primary one."""
        return {NameKind.VARIANT: self.name_variant, NameKind.ALIAS: self.name_alias}.get(kind, "")

    def recipient(self, kind: str) -> str:
        """Return the text for the kind of a copy's recipient; see `vetting_desk.model.copies.CopyFor`."""
        return str(getattr(self, f"recipient_{kind}"))

    def aspect(self, name: str) -> str:
        """Return the text for what is rated of an indicator; see `AspectPart` of the record document."""
        known = {"confidence": self.confidence, "strength": self.aspect_strength}
        known |= {"omit_reason": self.aspect_omit_reason}
        return known.get(name) or str(getattr(self, f"column_{name}"))

    def left_out_of(self, kind: str) -> str:
        """Return the text for why something is left out; see `vetting_desk.model.copies.LeftOut`."""
        return str(getattr(self, f"left_out_{kind.replace('-', '_')}"))

    def event(self, kind: str) -> str:
        """Return the text for an event of a case file; see `vetting_desk.model.case_file_parts.EVENTS`."""
        return str(getattr(self, f"event_{kind.replace('-', '_')}"))

    def day(self, day: str) -> str:
        """Format a day such as ``"2026-05-03"`` in words; what is no whole day stays as it is."""
        try:
            return self._date(calendar_day.fromisoformat(day))
        except ValueError:
            return day

    def _date(self, day: calendar_day) -> str:
        return self.date.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def moment(self, moment: datetime) -> str:
        """Format a moment in words with its offset from UTC, such as ``"3 May 2026, 14:32 (UTC+05:00)"``.

        Raises:
            ValueError: If `moment` has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        day = self._date(moment)
        offset = moment.strftime("%z")
        zone = "UTC" if offset in {"+0000", "-0000"} else f"UTC{offset[:3]}:{offset[3:5]}"
        comma = "،" if self.language in _RIGHT_TO_LEFT else ","
        return f"{day}{comma} {moment:%H:%M} ({zone})"


def fill(pattern: str, **values: object) -> str:
    """Put `values` into a label, each isolated, so that its direction does not affect the text around it."""
    return pattern.format(**{name: isolate(str(value)) for name, value in values.items()})


def isolate(text: str) -> str:
    """Return `text` in directional isolates, so that it neither sets nor affects the surrounding direction."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}"


def is_filled(text: str) -> bool:
    """Return whether `text` was made by `fill`; it then has the labels' direction."""
    return _ISOLATE in text


@cache
def load_labels(language: str) -> ReportLabels:
    """Return the labels in `language`, or in English if there are none.

    Args:
        language: ISO 639 code, such as ``"tg"``; a region after a hyphen is ignored.

    Raises:
        ReportError: If the file of labels does not have exactly the required keys.
    """
    code = language.split("-", maxsplit=1)[0].lower()
    path = resource_path(f"i18n/report.{code if code in LANGUAGES else FALLBACK}.json")
    loaded = json.loads(path.read_text(encoding="utf-8"))
    if set(loaded) != {field.name for field in fields(ReportLabels)}:
        raise ReportError(detail="labels", path=str(path))
    loaded["months"] = tuple(loaded["months"])
    return ReportLabels(**loaded)
