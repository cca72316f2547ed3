"""``python -m tools.quick``: run the tests of what changed against `main`, the nearest first."""

import os
import subprocess
import sys
from pathlib import Path

import click

from tools.quick.changes import NoBaseError, changed_files
from tools.quick.imports import ImportGraph
from tools.quick.ranking import Affected, affected_tests, fitting
from tools.quick.seconds import read_seconds

ROOT = Path(__file__).resolve().parent.parent.parent


@click.command(name="quick")
@click.option("--against", default="main", show_default=True, help="The branch to compare with.")
@click.option(
    "--seconds",
    default=25,
    show_default=True,
    help="What the tests may take, on all cores at once.",
)
@click.option("--list", "only_list", is_flag=True, help="Only list which tests would run.")
def main(against: str, seconds: int, *, only_list: bool) -> None:
    """Run the tests of what changed, and of what imports it, as far as the time budget allows."""
    try:
        changed = changed_files(ROOT, against)
    except NoBaseError as error:
        raise click.ClickException(f"{error}; `make test` runs all tests.") from error
    if not changed:
        click.echo(f"Nothing differs from {against}: no tests to run.")
        return
    gone = [path for path in changed if path.endswith(".py") and not (ROOT / path).exists()]
    tests = affected_tests(ImportGraph(ROOT, gone), changed, read_seconds(ROOT))
    cores = os.cpu_count() or 1
    taken, left = fitting(tests, seconds * cores)
    _print_summary(against, changed, taken, left)
    if taken and not only_list:
        sys.exit(_run(taken, cores))


def _print_summary(
    against: str, changed: list[str], taken: list[Affected], left: list[Affected]
) -> None:
    click.echo(
        f"Files that differ from {against}: {len(changed)}. Tests of them and of what uses them:"
    )
    if not taken:
        click.echo("  none")
    for test in taken:
        why = "changed, or named after what changed" if test.distance == 0 else "uses it"
        if test.distance > 1:
            why = f"uses it at a distance of {test.distance}"
        click.echo(f"  {test.path}  ({why}; about {test.seconds:.0f} s)")
    if left:
        nearest = min(test.distance for test in left)
        click.echo(
            f"Left out, because the time would not do: {len(left)}, the nearest at a distance of"
            f" {nearest}. `make test` runs all."
        )


def _run(tests: list[Affected], cores: int) -> int:
    workers = min(cores, len(tests))
    spread = ["--numprocesses", str(workers), "--dist", "loadfile"] if workers > 1 else []
    return subprocess.run(  # noqa: S603 (our own arguments)
        [
            sys.executable, "-m", "pytest", "-q", "-p", "tools.quick.seconds",
            *spread, *(test.path for test in tests),
        ],
        cwd=ROOT,
        check=False,
    ).returncode  # fmt: skip


if __name__ == "__main__":
    main()
