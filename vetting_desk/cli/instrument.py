"""``vetting-desk instrument``: check a questionnaire, try it out, and fill it from a list of steps."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vetting_desk import clock
from vetting_desk.cli import instrument_translations
from vetting_desk.cli.error_text import describe
from vetting_desk.cli.output import plain
from vetting_desk.errors import FormError, FormProblems

if TYPE_CHECKING:
    from vetting_desk.forms import Form

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_OUT = click.Path(dir_okay=False, writable=True, path_type=Path)


@click.group(name="instrument")
def command() -> None:
    """Check, try out, translate and fill questionnaires (ODK XForms, or XLSForms)."""


command.add_command(instrument_translations.export)
command.add_command(instrument_translations.import_)


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--vetting", is_flag=True, help="Also apply the rules of structured professional judgement."
)
def check(file: Path, *, vetting: bool) -> None:
    """Check whether FILE can be used, and list every problem."""
    from vetting_desk.forms import check_form

    problems = check_form(file)
    if vetting and problems and (form := _load_in_spite(file)) is not None:
        # Usable, but with problems: report them all to the author at once.
        for line in (*(describe(problem) for problem in problems), *_vetting_findings(form)):
            click.echo(line, err=True)
        raise click.exceptions.Exit(1)
    if problems:
        raise FormProblems(file=file.name, problems=problems)
    form = _load(file)
    found = _vetting_findings(form) if vetting else []
    for line in found:
        click.echo(line, err=True)
    if found:
        raise click.exceptions.Exit(1)
    languages = ", ".join(form.languages) or "one language"
    title = f"{form.title or form.id}, version {form.version or 'none'}, {languages}"
    click.echo(f"{file.name}: {plain(title)}. No problems.")
    click.echo(_time_text(form))
    for line in _measures(form):
        click.echo(line)
    for name in form.missing_attachments:
        click.echo(plain(f"It also needs the file {name}, which does not lie beside it."))


@command.command()
@click.argument("file", type=_FILE)
def preview(file: Path) -> None:
    """Try FILE out in a window: no case, no desk, and nothing is saved.

    The window also shows the instance and, for the current question, why it is shown, required or invalid.
    F5 reads FILE again and keeps the answers that still fit.
    """
    from vetting_desk.cli.demo import has_display, open_window
    from vetting_desk.forms import check_form

    problems = check_form(file)
    try:
        _load(file)
    except FormError as error:
        raise FormProblems(file=file.name, problems=problems) from error
    for problem in problems:
        click.echo(describe(problem), err=True)
    if not has_display():
        click.echo(
            "There is no display here, so the preview cannot be shown. Run this in a desktop session, or "
            "fill the form with: vetting-desk instrument fill FILE --answers STEPS --state OUT",
            err=True,
        )
        raise click.exceptions.Exit(1)
    raise click.exceptions.Exit(open_window("--preview", str(file.absolute())))


@command.command()
@click.argument("file", type=_FILE)
@click.option(
    "--answers", required=True, type=_FILE, help="JSON: a list of [reference, value] steps."
)
@click.option("--now", "now_text", help="Hold the clock at this ISO 8601 moment.")
@click.option("--language", default="", help="One of the form's languages.")
@click.option("--xml", "xml_out", type=_OUT, help="Write the submission here.")
@click.option(
    "--state",
    "state_out",
    type=_OUT,
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
    """Answer FILE step by step and write the result."""
    from vetting_desk.operations.interview.steps_file import read_steps

    form = _load(file)
    if language and language not in form.languages:
        known = ", ".join(form.languages) or "one language, without a name"
        raise click.BadParameter(f"the form has {known}.", param_hint="'--language'")
    session = form.new_session(now=_moment(now_text), language=language)
    session.apply(read_steps(answers).steps)
    state, xml = json.dumps(session.state(), ensure_ascii=False, indent=1), session.to_xml()
    if state_out:
        state_out.write_text(state, encoding="utf-8")
    if xml_out:
        xml_out.write_bytes(xml)
    violations = session.violations
    for violation in violations:
        reason = f"{violation.condition}: {violation.message or violation.label}"
        click.echo(plain(f"{violation.reference}: {reason}"), err=True)
    click.echo(plain(f"{form.title or form.id}: filled, {len(violations)} open problems."))


@command.command(
    name="convert-apart", hidden=True, context_settings={"ignore_unknown_options": True}
)
@click.argument("name")
@click.argument("how", type=click.Choice(["all", "first"]))
def convert_apart(name: str, how: str) -> None:
    """Convert the spreadsheet on standard input, for another process of this program."""
    from vetting_desk.forms.loading.apart import answer

    answer([name, how])


def _load(file: Path) -> "Form":
    from vetting_desk.forms import load_form

    return load_form(file)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return clock.from_text(text)
    except ValueError as error:
        raise click.BadParameter(
            "not an ISO 8601 moment with a time zone, such as 2026-11-22T10:00:00Z.",
            param_hint="'--now'",
        ) from error


def _load_in_spite(file: Path) -> "Form | None":
    """Return a form that has problems, or None if they prevent loading it."""
    try:
        return _load(file)
    except FormError:
        return None


def _time_text(form: "Form") -> str:
    """Return how long a form takes by estimate, and by what it says itself."""
    from vetting_desk.judgement.time_needed import time_needed

    needed = time_needed(form)
    said = f" It says {needed.said}." if needed.said else ""
    return (
        f"About {needed.minutes} minutes without an interpreter: {needed.fields} fields to fill,"
        f" {needed.conditional} that may be needed, {needed.words} words to read,"
        f" repeats: {needed.repeats}.{said}"
    )


def _measures(form: "Form") -> list[str]:
    """Return how easily what is read aloud is followed, a line for each language."""
    from vetting_desk.judgement.author_view import read_author_form
    from vetting_desk.judgement.heard import measures
    from vetting_desk.judgement.readability import MOST_WORDS

    return [
        plain(
            f"Read aloud, {each.language or 'one language'}: {each.texts} texts, the longest sentence "
            f"{each.words} words; {each.longer} above {MOST_WORDS}."
        )
        for each in measures(read_author_form(form.xml))
    ]


def _vetting_findings(form: "Form") -> list[str]:
    from vetting_desk.cli.lint_text import finding_text
    from vetting_desk.judgement.lint import lint

    return [finding_text(finding) for finding in lint(form)]
