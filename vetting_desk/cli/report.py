"""``vetting-desk report``: check a report: its pages, the document inside, and the signatures on both."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk.cli.output import plain, print_json
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
@click.option("--revoked", type=_FILE, help="Its revocation list; without one nothing is valid.")
@click.option(
    "--stamp",
    "stamps",
    multiple=True,
    type=_FILE,
    help="A stamp of headquarters (.json), its signatures (.p7s, .mldsa65) beside it; several times.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of words.")
def verify(
    file: Path, trust: Path, revoked: Path | None, stamps: tuple[Path, ...], *, as_json: bool
) -> None:
    """Say what FILE is worth: valid (0), not valid (1), or cannot be judged (3).

    FILE is a report of a record, a printed decision, or a letter to the person about one.
    """
    from vetting_desk.model.evidence import Outcome
    from vetting_desk.operations.decisions.paper_check import is_paper
    from vetting_desk.operations.records.report_check import verify_report

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
