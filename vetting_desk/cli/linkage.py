"""``vetting-desk linkage``: all cases of headquarters compared for the same person, and the rules of it."""

from dataclasses import asdict
from pathlib import Path

import click

from vetting_desk.cli.asking import FILE, DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import print_json


@click.group(name="linkage")
def command() -> None:
    """Compare all cases of headquarters for the same person; a person decides of each pair."""


@command.command()
@with_desk
def run(at: DeskOptions) -> None:
    """Compare all persons at headquarters DESK, and propose pairs in place of those of the run before.

    They stand in the queue "possibly the same person". Nothing is linked by it. Needs the extra registry.
    """
    from vetting_desk.operations.cases import linking

    with at.unlocked() as (desk, _):
        ran = linking.run(desk)
    click.echo(
        f"Compared: {ran.persons}. Pairs to look at: {ran.pairs}; new among them: {ran.new}."
    )


@command.command()
@with_desk
@click.argument("rules_file", metavar="FILE", type=FILE)
@AS_JSON
def preview(at: DeskOptions, rules_file: Path, *, as_json: bool) -> None:
    """Say what the rules of FILE would propose at DESK beside those in force. Nothing is changed."""
    from vetting_desk.operations.cases import linking

    text = rules_file.read_text(encoding="utf-8", errors="replace")
    with at.unlocked() as (desk, _):
        found = linking.preview(desk, text)
    if as_json:
        print_json(asdict(found))
        return
    click.echo(f"Persons: {found.persons}. Pairs to look at: {found.now} now, {found.then} then.")
    click.echo(f"  new: {found.more}, gone: {found.fewer}")
    click.echo(
        f"  linked by people, {found.same} in all: {found.same_now} now, {found.same_then} then"
    )
    click.echo(
        f"  not the same, as people said: {found.not_same_now} now, {found.not_same_then} then"
    )


@command.command()
@with_desk
@click.option("--show", is_flag=True, help="Write the rules in force to standard output.")
@click.option("--set", "rules_file", type=FILE, help="Put the rules of this file in force.")
@click.option("--shipped", is_flag=True, help="Put the shipped rules in force again.")
@click.option("--reason", default="", help="Why; it stands in the log.")
def rules(
    at: DeskOptions, rules_file: Path | None, reason: str, *, show: bool, shipped: bool
) -> None:
    """Show the rules in force at DESK, or change them with a reason."""
    from vetting_desk.operations.cases import linking

    if sum((show, shipped, rules_file is not None)) != 1:
        raise click.UsageError("name one of --show, --set and --shipped.")
    text = ""
    if rules_file is not None:
        text = rules_file.read_text(encoding="utf-8", errors="replace")
        if not text.strip():
            raise click.UsageError("the file is empty.")
    with at.unlocked() as (desk, _):
        if show:
            click.echo(linking.rules_text(desk), nl=False)
            return
        linking.set_rules(desk, text, reason)
    click.echo("In force from the next run on: linkage run DESK")
