"""``vetting-desk questions``: asked of all cases at once, at headquarters or from an analyst's folder.

They are asked of editions, in which no line is of few cases; what can be asked is in docs/numbers.md.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from vetting_desk.cli.asking import FOLDER, DeskOptions, passphrase, with_desk
from vetting_desk.cli.figures import recipients_of
from vetting_desk.cli.options import AS_JSON
from vetting_desk.cli.output import plain, print_json
from vetting_desk.clock import to_text
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, EditionHead
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.operations.numbers.explaining import label_of
from vetting_desk.operations.numbers.rows import Form

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.registry.door import Figures

_ENGLISH: Final = "en"
_NAMES: Final = [each.value for each in COLUMNS]


@click.group(name="questions")
def command() -> None:
    """Questions over all cases, asked of editions: no answer is of few people, nor are two of them together.

    DESK is headquarters' folder; with --registry an analyst's, whose questions are asked of the database.
    """


class _Place(NamedTuple):
    """Where questions are asked.

    Attributes:
        desk: Headquarters, or an analyst's folder, unlocked.
        words: The passphrase that unlocked it.
        source: The editions in the registry's database; None for those in the casebook of `desk`.
    """

    desk: "OpenDesk"
    words: str
    source: "Figures | None" = None

    def names(self) -> dict[str, str]:
        """Return what posts are called."""
        posts = {peer.desk_id: peer.name for peer in self.desk.casebook.peers.list()}
        return {**posts, self.desk.desk.id: self.desk.desk.name}


@contextmanager
def _place(at: DeskOptions, *, registry: bool) -> Iterator[_Place]:
    if not registry:
        with at.unlocked() as (desk, words):
            yield _Place(desk, words)
        return
    from vetting_desk.operations.access.permissions import Action
    from vetting_desk.operations.registry import members

    words = passphrase(at.passphrase_file, "Passphrase of the folder")
    with members.opened(at.folder, words, Action.NUMBERS) as (member, there):
        yield _Place(member, words, there.figures)


_with_registry = click.option(
    "--registry", is_flag=True, help="DESK is an analyst's folder: ask the registry's database."
)
_as_of = click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Of the newest edition on this day."
)


def _with_question(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that make a question; the command gets it as parameter ``question``, None for none."""

    @wraps(function)
    def command(by: tuple[str, ...], where: tuple[str, ...], *, months: bool, **others: Any) -> Any:
        return function(question=_question(by, where, months=months), **others)

    options = (
        click.option("--by", multiple=True, type=click.Choice(_NAMES), help="By what; up to four."),
        click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="Of these cases alone."),
        click.option("--months", is_flag=True, help="Tell months apart where the edition does."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@command.command()
@with_desk
def edition(at: DeskOptions) -> None:
    """Make a new edition of the numbers of headquarters DESK, to be asked from now on."""
    from vetting_desk.operations.numbers import editions

    with at.unlocked() as (desk, _):
        _print_head(editions.make(desk))


@command.command(name="editions")
@with_desk
@_with_registry
def editions_(at: DeskOptions, *, registry: bool) -> None:
    """List the editions there are, the newest first."""
    from vetting_desk.operations.numbers import editions

    with _place(at, registry=registry) as place:
        for each in editions.editions(place.desk, place.source):
            _print_head(each)


@command.command()
@with_desk
@_with_registry
@_with_question
@_as_of
@AS_JSON
def ask(
    at: DeskOptions, question: Question | None, as_of: datetime | None, *, registry: bool, as_json: bool
) -> None:  # fmt: skip
    """Ask how many cases there are, --by what, --where what is so."""
    from vetting_desk.operations.numbers import questions

    with _place(at, registry=registry) as place:
        found = questions.ask(place.desk, _wanted(question), _day(as_of), place.source)
        _print(found, place.names(), as_json=as_json)


@command.command()
@with_desk
@click.argument("name")
@_with_registry
@_with_question
def save(at: DeskOptions, name: str, question: Question | None, *, registry: bool) -> None:
    """Keep a question as NAME, to be run again; it never changes."""
    from vetting_desk.operations.numbers import questions

    with _place(at, registry=registry) as place:
        questions.save(place.desk, name, _wanted(question), place.source)
    click.echo(f"Kept. Run it with: vetting-desk questions run DESK {plain(name.strip())}")


@command.command()
@with_desk
@click.argument("name")
@_with_registry
def put_away(at: DeskOptions, name: str, *, registry: bool) -> None:
    """Take the question that was kept as NAME out of use; put-back undoes it."""
    from vetting_desk.operations.numbers import questions

    with _place(at, registry=registry) as place:
        questions.put_away(place.desk, name, place.source)
    click.echo("Put away. No other question can have its name.")


@command.command()
@with_desk
@click.argument("name")
@_with_registry
def put_back(at: DeskOptions, name: str, *, registry: bool) -> None:
    """Put the question NAME that was put away back into use."""
    from vetting_desk.operations.numbers import questions

    with _place(at, registry=registry) as place:
        questions.put_back(place.desk, name, place.source)
    click.echo("Put back.")


@command.command(name="list")
@with_desk
@_with_registry
@click.option("--away", is_flag=True, help="Those that were put away.")
def list_(at: DeskOptions, *, registry: bool, away: bool) -> None:
    """List the questions that were kept."""
    from vetting_desk.operations.numbers import questions

    kept = questions.away if away else questions.saved
    with _place(at, registry=registry) as place:
        for name, each in kept(place.desk, place.source).items():
            where = [f"--where {column.value}={plain(' '.join(v))}" for column, v in each.where]
            words = [*(f"--by {column.value}" for column in each.by), *where]
            click.echo(f"{name}: {' '.join([*words, *(['--months'] if each.months else [])])}")


@command.command(name="run")
@with_desk
@click.argument("name")
@_with_registry
@_as_of
@AS_JSON
def run_(
    at: DeskOptions, name: str, as_of: datetime | None, *, registry: bool, as_json: bool
) -> None:
    """Ask the question that was kept as NAME again, --as-of any day."""
    from vetting_desk.operations.numbers import questions

    with _place(at, registry=registry) as place:
        found = questions.run(place.desk, name, _day(as_of), place.source)
        _print(found, place.names(), as_json=as_json)


@command.command()
@with_desk
@click.argument("name", required=False, default="")
@_with_registry
@_with_question
@_as_of
@click.option("--purpose", required=True, help="What it is for; it stands in the log.")
@click.option(
    "--recipient", "recipients", multiple=True, required=True,
    help="Who can open it: age1pq1…, or a file with one on each line; several times.",
)  # fmt: skip
@click.option("--form", type=click.Choice([each.value for each in Form]), default=Form.CSV.value)
@click.option("--into", "into", required=True, type=FOLDER, help="Where the sealed file is put.")
@click.option("--each", is_flag=True, help="A row for each case, under a pseudonym of this export.")
@click.option("--reason", default="", help="Why, where the organisation asks for one.")
def export(
    at: DeskOptions,
    name: str,
    question: Question | None,
    as_of: datetime | None,
    purpose: str,
    recipients: tuple[str, ...],
    form: str,
    into: Path,
    reason: str,
    *,
    each: bool,
    registry: bool,
) -> None:
    """Seal the answer to a question, or to the one that was kept as NAME, to whoever will read it."""
    from vetting_desk.operations.access.confirmation import confirm
    from vetting_desk.operations.access.policy import Purpose
    from vetting_desk.operations.numbers import questions

    keys = [line for text in recipients for line in recipients_of(text)]
    with _place(at, registry=registry) as (desk, words, source):
        day = _day(as_of)
        asked = questions.run(desk, name, day, source).question if name else _wanted(question)
        confirm(desk, Purpose.EXPORT, questions.SUBJECT, words, reason)
        done = questions.export(
            desk, purpose, asked, keys, into, Form(form), as_of=day, each=each, source=source
        )
    click.echo(f"Rows: {done.rows}; sealed: {done.path}")
    click.echo(f"SHA-256 {done.digest}")


def _question(by: tuple[str, ...], where: tuple[str, ...], *, months: bool) -> Question | None:
    if not by and not where:
        return None
    found: dict[Column, list[str]] = {}
    for each in where:
        column, sign, value = each.partition("=")
        if not sign or column not in _NAMES:
            raise click.UsageError(f"--where takes COLUMN=VALUE; columns are {', '.join(_NAMES)}.")
        found.setdefault(Column(column), []).append(value)
    kept = tuple((column, tuple(values)) for column, values in found.items())
    return Question(tuple(Column(each) for each in by), kept, months)


def _wanted(question: Question | None) -> Question:
    if question is None:
        raise click.UsageError("say by what it is divided: --by COLUMN.")
    return question


def _day(as_of: datetime | None) -> date | None:
    return as_of.date() if as_of else None


def _print_head(head: EditionHead) -> None:
    held = f", {head.held} not in it yet" if head.held else ""
    late = f", {head.late} as they were before" if head.late else ""
    at = to_text(head.at)[:10]
    told = f"{head.cases} cases{held}{late}; each line is of {head.least} or more."
    click.echo(f"Edition {head.number} of {at}: {told}")


def _print(answer: Answer, names: dict[str, str], *, as_json: bool) -> None:
    by, head = answer.question.by, answer.edition
    if as_json:
        print_json(
            {
                "edition": head.number, "as_of": to_text(head.at), "least": head.least, "cases": head.cases,
                "held": head.held, "late": head.late, "by": [each.value for each in by],
                "rows": [[*line, n] for line, n in answer.rows], "total": answer.total,
            }
        )  # fmt: skip
        return
    rows = [
        [*(_value(column, value, names) for column, value in zip(by, line, strict=True)), str(n)]
        for line, n in answer.rows
    ]
    lines = [[*(label_of(each, _ENGLISH) for each in by), "cases"], *rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(by) + 1)]
    for line in lines:
        words = [text.ljust(wide) for text, wide in zip(line[:-1], widths, strict=False)]
        click.echo("  ".join([*words, line[-1].rjust(widths[-1])]).rstrip())
    click.echo(f"{answer.total} of {head.cases} cases.")
    _print_head(head)


def _value(column: Column, value: str, names: dict[str, str]) -> str:
    from vetting_desk.operations.numbers.explaining import value_label

    return plain(names.get(value, value_label(column, value, _ENGLISH)))
