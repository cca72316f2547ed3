"""``vetting-desk numbers``: what is counted, tables over many cases, and exports sealed to a recipient."""

from pathlib import Path
from typing import Any

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, with_desk
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.definitions import DEFINITIONS, Dimension, Subject, What, key_of
from vetting_desk.model.numbers.tables import Figure, NumberTable, Sort
from vetting_desk.operations.numbers.explaining import explained, label
from vetting_desk.operations.numbers.rows import Form

_ENGLISH = "en"


@click.group(name="numbers")
def command() -> None:
    """Numbers over many cases: what is counted, tables, and sealed exports."""


@command.command()
@AS_JSON
@click.option("--language", default=_ENGLISH, help="en, ru, tg or fa.")
def definitions(language: str, *, as_json: bool) -> None:
    """Show what is counted, from what, as of when, and what it does not show. Takes no desk."""
    every = [*Subject, *Dimension, *What]
    found = {key_of(each): explained(each, language) for each in every}
    if as_json:
        print_json(
            {
                "definitions": {
                    key: {
                        "title": each.title, "counts": each.counts, "from": each.source,
                        "as_of": each.as_of, "does_not_show": each.not_shown,
                    }
                    for key, each in found.items()
                },
                "tables": {
                    each.subject.value: {
                        "columns": list(each.columns), "by": [by.value for by in each.dimensions],
                    }
                    for each in DEFINITIONS.values()
                },
            }
        )  # fmt: skip
        return
    for key, each in found.items():
        click.echo(f"{each.title}  ({key})")
        for line in (each.counts, each.source, each.as_of, each.not_shown):
            click.echo(f"  {line}")


@command.command()
@with_desk
@click.argument("subject", type=click.Choice([each.value for each in Subject]))
@click.option(
    "--by", type=click.Choice([each.value for each in Dimension]), help="By what it is divided."
)
@click.option("--of", "item", default="", help="Which time, need or indicator it is about.")
@click.option("--year", default="", help="Of this year alone.")
@AS_JSON
def show(
    at: DeskOptions, subject: str, by: str | None, item: str, year: str, *, as_json: bool
) -> None:
    """Show a table of DESK's numbers; figures of fewer people than the organisation's rule stay hidden."""
    from vetting_desk.operations.numbers import looking

    with at.unlocked() as (desk, _):
        looking.bring_up_to_date(desk)
        chosen = Dimension(by) if by else None
        table = looking.table(desk, Subject(subject), chosen, item=item, year=year)
        notes = looking.notes(desk)
    if as_json:
        print_json(
            _json(table)
            | {
                "cases": notes.cases, "erased": notes.erased, "not_looked_into": dict(notes.unread),
                "pairs_of_one_person": notes.same,
            }
        )  # fmt: skip
        return
    _print(table)
    click.echo(f"{notes.cases} cases counted, {notes.erased} erased, as of {to_text(table.as_of)}.")
    for why, n in notes.unread.items():
        click.echo(f"{n} records were not looked into: {label(why, _ENGLISH)}.")
    if notes.same:
        click.echo(f"{notes.same} pairs of cases are of one person; each counts as two.")
    click.echo(explained(table.subject, _ENGLISH).not_shown)


@command.command()
@with_desk
@click.option("--purpose", required=True, help="What it is for; it stands in the log.")
@click.option(
    "--column", "columns", multiple=True, required=True, type=click.Choice([each.value for each in Column]),
    help="What a row holds; several times.",
)  # fmt: skip
@click.option(
    "--recipient", "recipients", multiple=True, required=True,
    help="Who can open it: age1pq1…, or a file with one on each line; several times.",
)  # fmt: skip
@click.option("--form", type=click.Choice([each.value for each in Form]), default=Form.CSV.value)
@click.option("--into", "into", required=True, type=FOLDER, help="Where the sealed file is put.")
@click.option("--reason", default="", help="Why, where the organisation asks for one.")
def export(
    at: DeskOptions,
    purpose: str,
    columns: tuple[str, ...],
    recipients: tuple[str, ...],
    form: str,
    into: Path,
    reason: str,
) -> None:
    """Export a row for each case of DESK under a pseudonym of this export, sealed to whoever will read it."""
    from vetting_desk.operations.access.confirmation import confirm
    from vetting_desk.operations.access.policy import Purpose
    from vetting_desk.operations.numbers import exporting, looking

    keys = [line for each in recipients for line in recipients_of(each)]
    with at.unlocked() as (desk, words):
        looking.bring_up_to_date(desk)
        confirm(desk, Purpose.EXPORT, exporting.SUBJECT, words, reason)
        done = exporting.export(
            desk, purpose, [Column(each) for each in columns], keys, into, Form(form)
        )
    click.echo(f"{done.rows} cases, sealed: {done.path}")
    click.echo(f"SHA-256 {done.digest}")


def recipients_of(text: str) -> list[str]:
    """Return the recipients that an option names: one, or those of a file."""
    if text.startswith("age1"):
        return [text]
    from vetting_desk.operations.records.anchors import text as text_of

    return [each for each in text_of(Path(text)).split() if each.startswith("age1")] or [text]


def _json(table: NumberTable) -> dict[str, Any]:
    def told(figure: Figure) -> int | str | None:
        return figure.n if figure.known else "hidden" if figure.sort is Sort.HIDDEN else None

    return {
        "subject": table.subject.value,
        "by": table.dimension.value if table.dimension else None,
        "of": table.item or None,
        "year": table.year or None,
        "as_of": to_text(table.as_of),
        "least_shown": table.least,
        "columns": list(table.columns),
        "rows": [
            {"key": row.key, "name": table.names.get(row.key, row.key),
             "figures": [told(each) for each in row.figures]}
            for row in table.rows
        ],
        "all": [told(each) for each in table.whole.figures],
    }  # fmt: skip


def _print(table: NumberTable) -> None:
    headings = [_heading(table, each) for each in table.columns]
    lines = [["", *headings]]
    lines += [
        [_row_name(table, row.key), *(_told(each, table.least) for each in row.figures)]
        for row in table.rows
    ]
    if table.whole.figures:
        lines.append(
            [label("all", _ENGLISH), *(_told(each, table.least) for each in table.whole.figures)]
        )
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    for line in lines:
        first, *rest = (
            text.ljust(widths[0]) if at == 0 else text.rjust(widths[at])
            for at, text in enumerate(line)
        )
        click.echo("  ".join([first, *rest]).rstrip())


def _heading(table: NumberTable, column: str) -> str:
    if table.subject is Subject.STEPS:
        return explained(What(column), _ENGLISH).title
    return label(
        "waiting" if table.subject is Subject.TIMES and column == "open" else column, _ENGLISH
    )


def _row_name(table: NumberTable, key: str) -> str:
    if key in {each.value for each in What}:
        return explained(What(key), _ENGLISH).title
    if table.dimension is Dimension.SEX and key == "other":
        key = "other-sex"
    return plain(label(table.names.get(key, key), _ENGLISH))


def _told(figure: Figure, least: int) -> str:
    if figure.known:
        return str(figure.n)
    return f"(<{least})" if figure.sort is Sort.HIDDEN else "-"
