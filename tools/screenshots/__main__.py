"""``python -m tools.screenshots FOLDER``: pictures of the given pages and looks, or of all."""

import os
import sys
import tempfile
import time
from pathlib import Path

import click

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded, also in child processes

from tools.screenshots.choice import UnknownNameError, choose_looks, choose_pages, jobs
from tools.screenshots.studio import make_desks, take_all


@click.command(name="screenshots")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--pages",
    default="",
    help="Subjects, such as transfer, pages, such as transfer/written, or overview; all if left out.",
)
@click.option("--looks", default="", help="Names of looks, such as light-ru; all if left out.")
def main(folder: Path, pages: str, looks: str) -> None:
    """Write SUBJECT-NN-PAGE-LOOK.png to FOLDER for each page in each look."""
    began = time.monotonic()
    try:
        to_do = jobs(choose_pages(pages), choose_looks(looks))
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from error
    folder.mkdir(parents=True, exist_ok=True)
    missing = pictures = 0
    with tempfile.TemporaryDirectory(prefix="pictures-") as place:
        click.echo("Making practice desks …")
        desks = Path(place) / "desks"
        make_desks(desks)
        click.echo("Taking pictures, a few seconds for each subject …")
        for at, done in enumerate(take_all(to_do, desks, folder), start=1):
            job = done.job
            click.echo(
                f"{at:4}/{len(to_do)}  {job.look.name:12} {job.subject:13}"
                f" pictures: {len(done.files):2} {done.seconds:6.1f} s"
            )
            pictures += len(done.files)
            for page in done.missing:
                missing += 1
                click.echo(f"Not come to: {job.subject}/{page} in {job.look.name}", err=True)
    click.echo(f"Pictures: {pictures}, in {time.monotonic() - began:.0f} s, in {folder.absolute()}")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
