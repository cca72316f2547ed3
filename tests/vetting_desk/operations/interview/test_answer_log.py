"""ODK's audit.csv from the casebook's answers."""

import csv
import io
from pathlib import Path

import pytest

from vetting_desk.errors import ConfirmationNeededError, NotFoundError, PermissionDeniedError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.interview import answer_log, instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.records import records


def form(tmp_path: Path, changes: str = "false") -> Path:
    path = tmp_path / "logged.xml"
    path.write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
        ' xmlns:odk="http://www.opendatakit.org/xforms" xmlns:orx="http://openrosa.org/xforms"'
        "><h:head><h:title>Logged</h:title><model><instance>"
        f'<data id="logged-{changes}" version="1"><name/><r><a/></r>'
        "<orx:meta><orx:instanceID/><orx:audit/></orx:meta></data></instance>"
        f'<bind nodeset="/data/orx:meta/orx:audit" type="binary" odk:track-changes="{changes}"/>'
        '</model></h:head><h:body><input ref="/data/name"><label>Name</label></input><group ref="/data/r">'
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat></group></h:body></h:html>',
        encoding="utf-8",
    )
    return path


def begun(post: OpenDesk, case_id: str, path: Path) -> Interview:
    summary = instruments.add_instrument(post, path, in_spite=True)
    live = interviews.start(post, case_id, summary.key.sha256)
    live.answer("/data/name", 'Намуна, "so called"')
    live.add_repeat("/data/r")
    live.answer("/data/r[2]/a", "x")
    live.remove_repeat("/data/r", 1)
    return live


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_answer_is_a_line_in_its_order(post: OpenDesk, case_id: str, tmp_path: Path) -> None:
    live = begun(post, case_id, form(tmp_path))
    found = rows(answer_log.audit_csv(post, live.assessment.id))
    assert [(one["event"], one["node"]) for one in found] == [
        ("form start", ""),
        ("question", "/data/name"),
        ("add repeat", "/data/r"),
        ("question", "/data/r[2]/a"),
        ("delete repeat", "/data/r[1]"),
    ]
    times = [int(one["start"]) for one in found]
    assert times == sorted(times)
    assert found[0].keys() == {"event", "node", "start", "end"}


def test_values_are_logged_only_where_the_form_asks_for_them(
    post: OpenDesk, case_id: str, tmp_path: Path
) -> None:
    live = begun(post, case_id, form(tmp_path, changes="true"))
    logged = rows(answer_log.audit_csv(post, live.assessment.id))
    assert logged[1]["new-value"] == 'Намуна, "so called"'
    other = begun(post, case_id, form(tmp_path))
    assert "Намуна" not in answer_log.audit_csv(post, other.assessment.id)


def test_a_signed_one_has_its_end_and_others_may_read_it(
    post: OpenDesk, case_id: str, tmp_path: Path, passphrase: str
) -> None:
    live = begun(post, case_id, form(tmp_path))
    record = records.sign(post, live.assessment.id, passphrase)
    post.casebook.act_as(Officer(new_id(), "Somebody Else", Role.INTERVIEWER))
    last = rows(answer_log.audit_csv(post, live.assessment.id))[-1]
    assert last["event"] == "form finalize"
    assert int(last["start"]) == round(record.signed_at.timestamp() * 1000)


def test_another_officers_draft_is_not_read(post: OpenDesk, case_id: str, tmp_path: Path) -> None:
    live = begun(post, case_id, form(tmp_path))
    post.casebook.act_as(Officer(new_id(), "Somebody Else", Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        answer_log.audit_csv(post, live.assessment.id)


def test_a_clinical_one_is_opened_for_psychologists_only(post: OpenDesk, case_id: str) -> None:
    [phq] = [one for one in instruments.list_instruments(post) if one.key.id == "phq-9"]
    example = instruments.example("phq-9")
    live = interviews.start(post, case_id, phq.key.sha256, example.language)
    live.answer_all(example.steps)
    nodes = [one["node"] for one in rows(answer_log.audit_csv(post, live.assessment.id))]
    assert {reference for reference, value in example.steps if isinstance(value, str)} <= set(nodes)
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        answer_log.audit_csv(post, live.assessment.id)


def test_taking_it_out_follows_the_organisations_policy_and_is_logged(
    post: OpenDesk, case_id: str, tmp_path: Path
) -> None:
    live = begun(post, case_id, form(tmp_path))
    kept_rules.keep(post, policy.to_text(Policy(reasons=(Purpose.EXPORT,))))
    with pytest.raises(ConfirmationNeededError):
        answer_log.audit_csv(post, live.assessment.id)
    kept_rules.keep(post, policy.to_text(Policy()))
    answer_log.audit_csv(post, live.assessment.id)
    [entry] = post.casebook.audit.entries(action="export-allowed")
    assert entry.subject == live.assessment.id


def test_what_is_not_there_is_refused(post: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        answer_log.audit_csv(post, new_id())
