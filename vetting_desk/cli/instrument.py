"""``vetting-desk instrument``: check a questionnaire, and fill it from a list of steps."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk import clock
from vetting_desk.errors import FormProblems, InputError

if TYPE_CHECKING:
    from vetting_desk.forms import Form

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="instrument")
def command() -> None:
    """Check and fill questionnaires (ODK XForms, or XLSForms)."""


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--vetting", is_flag=True, help="Also apply the rules of structured professional judgement."
)
def check(file: Path, *, vetting: bool) -> None:
    """Say whether FILE can be used, and name every problem that stands in the way."""
    from vetting_desk.forms import check_form

    problems = check_form(file)
    if problems:
        raise FormProblems(file=file.name, problems=problems)
    form = _load(file)
    found = _vetting_findings(form) if vetting else []
    for finding in found:
        click.echo(finding, err=True)
    if found:
        raise click.exceptions.Exit(1)
    languages = ", ".join(form.languages) or "one language"
    click.echo(
        f"{file.name}: {form.title or form.id}, version {form.version or 'none'}, {languages}. No problems."
    )


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--answers", required=True, type=_FILE, help="JSON: a list of [reference, value] steps."
)
@click.option("--now", "now_text", help="Hold the clock at this ISO 8601 moment.")
@click.option("--language", default="", help="One of the form's languages.")
@click.option(
    "--xml", "xml_out", type=click.Path(path_type=Path), help="Write the submission here."
)
@click.option(
    "--state",
    "state_out",
    type=click.Path(path_type=Path),
    help="Write each question's state here.",
)
def fill(
    file: Path,
    answers: Path,
    now_text: str | None,
    language: str,
    xml_out: Path | None,
    state_out: Path | None,
) -> None:
    """Answer FILE step by step and write what came of it."""
    from vetting_desk.operations.walkthrough import read_steps

    form = _load(file)
    if language and language not in form.languages:
        raise InputError(
            field="--language", detail=f"the form has {', '.join(form.languages) or 'one language'}"
        )
    session = form.new_session(now=_moment(now_text), language=language)
    session.apply(read_steps(answers)[1])
    if state_out:
        state_out.write_text(
            json.dumps(session.state(), ensure_ascii=False, indent=1), encoding="utf-8"
        )
    if xml_out:
        xml_out.write_bytes(session.to_xml())
    violations = session.violations
    for violation in violations:
        click.echo(
            f"{violation.reference}: {violation.condition}: {violation.message or violation.label}",
            err=True,
        )
    click.echo(f"{form.title or form.id}: filled, {len(violations)} open problems.")


def _load(file: Path) -> "Form":
    from vetting_desk.forms import load_form

    return load_form(file)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return clock.from_text(text)
    except ValueError as error:
        raise InputError(field="--now", detail="not an ISO 8601 moment with a time zone") from error


def _vetting_findings(form: "Form") -> list[str]:
    from vetting_desk.judgement.lint import lint

    return [str(finding) for finding in lint(form)]
