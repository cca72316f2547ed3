"""``vetting-desk report``: check a report: its pages, the document inside, and the signatures on both."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.copy_text import KINDS, LEFT_OUT
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.cli.report_proof import only_list, verify_proof
from vetting_desk.cli.verdict_text import evidence_words, why_words
from vetting_desk.cli.verdicts import cannot_be_judged
from vetting_desk.clock import to_text

if TYPE_CHECKING:
    from vetting_desk.operations.decisions.paper_check import PaperVerdict
    from vetting_desk.operations.records.report_check import ReportVerdict

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="report")
def command() -> None:
    """Check signed reports."""


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--trust", required=True, type=_FILE, help="The organisation's root certificate, PEM."
)
@click.option(
    "--revoked",
    "revocations",
    multiple=True,
    type=_FILE,
    help="Its revocation list; without one nothing is valid. For a proof its list of proofs as well.",
)
@click.option(
    "--stamp",
    "stamps",
    multiple=True,
    type=_FILE,
    help="A stamp of headquarters (.json), its signatures (.p7s, .mldsa65) beside it; several times.",
)
@click.option(
    "--bearer", is_flag=True, help="Ask for the name and birth date a proof's bearer says."
)
@AS_JSON
def verify(
    file: Path,
    trust: Path,
    revocations: tuple[Path, ...],
    stamps: tuple[Path, ...],
    *,
    bearer: bool,
    as_json: bool,
) -> None:
    """Say what FILE is, whose, and what it is worth: valid (0), not valid (1), or cannot be judged (3).

    FILE is the report of a record, a printed decision, a letter to the person about one, a copy for others, or
    a proof that a person shows: its PDF, a picture or scan of its code, or a text file with what it says.
    """
    from vetting_desk.model.evidence import Outcome
    from vetting_desk.operations.copies.checking import is_copy
    from vetting_desk.operations.decisions.paper_check import is_paper
    from vetting_desk.operations.proofs.checking import is_proof
    from vetting_desk.operations.records.report_check import verify_report

    if is_proof(file):
        verify_proof(file, trust, revocations, bearer=bearer, as_json=as_json)
        return
    revoked = only_list(revocations)
    if is_copy(file):
        _verify_copy(file, trust, revoked, as_json=as_json)
        return
    if is_paper(file):
        _verify_paper(file, trust, revoked, as_json=as_json)
        return
    verdict = verify_report(file, trust, revoked, stamps)
    if as_json:
        print_json(_json(verdict))
    else:
        _print(verdict)
    if verdict.outcome is not Outcome.VALID:
        raise cannot_be_judged()


@command.command()
@click.argument("file", type=_FILE)
@AS_JSON
def redacted(file: Path, *, as_json: bool) -> None:
    """List what the copy FILE leaves out, by kind. Whether it is valid, `report verify` says."""
    from vetting_desk.operations.copies.checking import left_out_of

    reference, said, boxes = left_out_of(file)
    if as_json:
        print_json(
            {
                "copy": reference,
                "left_out": {kind.value: count for kind, count in said.items()},
                "boxes": {kind.value: count for kind, count in boxes.items()},
            }
        )
        return
    click.echo(f"Copy {reference}")
    for kind, count in said.items():
        click.echo(f"  {count}  {LEFT_OUT[kind]}")
    if not said:
        click.echo("  nothing of the records in it was left out")


def _verify_copy(file: Path, trust: Path, revoked: Path | None, *, as_json: bool) -> None:
    from vetting_desk.model.evidence import Outcome
    from vetting_desk.operations.copies.checking import verify_copy

    verdict = verify_copy(file, trust, revoked)
    officer = verdict.officer
    if as_json:
        print_json(
            {
                "kind": verdict.kind.value,
                "outcome": verdict.outcome.value,
                "why": verdict.why,
                "officer": officer.name,
                "role": officer.role.value,
                "desk": verdict.desk_name,
                "made_at": to_text(verdict.made_at),
                "reference": verdict.reference,
                "number": verdict.number,
                "recipient": verdict.recipient.value,
                "recipient_name": verdict.name,
                "purpose": verdict.purpose,
                "case": verdict.case_reference,
                "left_out": {kind.value: count for kind, count in verdict.left_out.items()},
                "decisions": [
                    {"outcome": outcome, "in_force_then": in_force}
                    for outcome, in_force in verdict.decisions
                ],
                "files": list(verdict.files),
                "revocation_list": verdict.revocation_list,
            }
        )
    else:
        said = why_words(verdict.why) if verdict.why else "Valid"
        click.echo(
            f"{said}: {KINDS[verdict.kind].lower()} {verdict.number} ({verdict.reference}), "
            f"given out by {plain(officer.name)}"
        )
        click.echo(
            f"  ({officer.role.value}) at {to_text(verdict.made_at)}, {plain(verdict.desk_name)}"
        )
        click.echo(
            f"  for {plain(verdict.name)} ({verdict.recipient.value}): {plain(verdict.purpose)}"
        )
        click.echo(f"  of case {plain(verdict.case_reference)}")
        for outcome, in_force in verdict.decisions:
            state = "in force when it was given out" if in_force else "replaced by another decision"
            click.echo(f"  decision: {plain(outcome)} ({state})")
        for kind, count in verdict.left_out.items():
            click.echo(f"  left out: {count}  {LEFT_OUT[kind]}")
    if verdict.outcome is not Outcome.VALID:
        raise cannot_be_judged()


def _verify_paper(file: Path, trust: Path, revoked: Path | None, *, as_json: bool) -> None:
    from vetting_desk.model.evidence import Outcome
    from vetting_desk.operations.decisions.paper_check import verify_paper

    verdict = verify_paper(file, trust, revoked)
    if as_json:
        print_json(_paper_json(verdict))
    else:
        _print_paper(verdict)
    if verdict.outcome is not Outcome.VALID:
        raise cannot_be_judged()


def _print_paper(verdict: "PaperVerdict") -> None:
    said = why_words(verdict.why) if verdict.why else "Valid"
    what = "a decision" if verdict.kind == "decision" else "a letter to the person"
    click.echo(
        f"{said}: {what}, made by {plain(verdict.officer.name)} ({verdict.officer.role.value})"
        f" at {to_text(verdict.signed_at)} by the desk's own clock; unchanged since"
    )
    if verdict.kind == "decision":
        click.echo(f"  outcome {plain(verdict.outcome_key)}, {_STATES[verdict.state]}")
        for name, stance in verdict.panel:
            click.echo(f"  {plain(name)} {stance}")
    click.echo(f"  decision {verdict.decision_id}, digest {verdict.digest}")
    if verdict.revocation_list:
        click.echo(f"  revocation list number {verdict.revocation_list}")


_STATES = {
    "in-force": "in force when this was made; headquarters knows whether another took its place",
    "proposed": "proposed and not in force",
    "withdrawn": "withdrawn and not in force",
    "not-judged": "signed by fewer than the usual rules ask for; only a desk of the organisation can judge it",
    "superseded": "not in force: another took its place",
}


def _paper_json(verdict: "PaperVerdict") -> dict[str, object]:
    found: dict[str, object] = {
        "kind": verdict.kind,
        "outcome": verdict.outcome.value,
        "why": verdict.why,
        "officer": verdict.officer.name,
        "role": verdict.officer.role.value,
        "signed_at": to_text(verdict.signed_at),
        "decision": verdict.decision_id,
        "digest": verdict.digest,
        "revocation_list": verdict.revocation_list,
    }
    if verdict.kind == "decision":
        found["state"] = verdict.state
        found["decided"] = verdict.outcome_key
        found["panel"] = [{"name": name, "stance": stance} for name, stance in verdict.panel]
    return found


def _print(verdict: "ReportVerdict") -> None:
    officer = verdict.officer
    said = why_words(verdict.why) if verdict.why else "Valid"
    click.echo(f"{said}: signed by {plain(officer.name)} ({officer.role.value})")
    click.echo(
        f"  at {to_text(verdict.signed_at)} by the desk's own clock, {plain(verdict.desk_name)};"
        " unchanged since"
    )
    if verdict.clock_behind:
        click.echo(
            "  That clock stood behind: the signer's certificate is younger than the time it told."
        )
    click.echo(f"  record {verdict.record_id}, digest {verdict.digest}")
    if verdict.evidence is not None:
        click.echo(f"  {evidence_words(verdict.evidence)}")
    if verdict.revocation_list:
        click.echo(f"  revocation list number {verdict.revocation_list}")


def _json(verdict: "ReportVerdict") -> dict[str, object]:
    evidence = verdict.evidence
    return {
        "kind": "record",
        "outcome": verdict.outcome.value,
        "why": verdict.why,
        "officer": verdict.officer.name,
        "role": verdict.officer.role.value,
        "desk": verdict.desk_name,
        "signed_at": to_text(verdict.signed_at),
        "record": verdict.record_id,
        "digest": verdict.digest,
        "evidence": None
        if evidence is None
        else {"kind": evidence.kind.value, "at": to_text(evidence.at), "by": evidence.by},
        "revocation_list": verdict.revocation_list,
    }
