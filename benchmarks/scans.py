"""A scan of 30 MB: from its path until it is taken in and shown; offscreen, at a real desk.

Taken in means: freed of what it tells by the process without keys, committed to the casebook with its
statement, its first entry of custody and their signatures. Shown means: the small picture of it, decoded by
that process, painted. The peer does what a program without any of this does: read, decode with Pillow to the
same size, write a plain copy and flush it. Time of the processor is that of the program and of the process
without keys.
"""

import io
import os
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.measure import Measure

if TYPE_CHECKING:
    from vetting_desk.operations.access.open_desk import OpenDesk

ROUNDS = 5
GOAL_MS = 1_000
_ACROSS, _DOWN = 2_900, 3_620
"""A page of A4 at 350 dots per inch: 31 MB in colour."""
_SHOWN = 1_200


def run() -> list[Measure]:
    """Measure a scan as TIFF, as scanners write it, and one as JPEG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.filled import training_desk
    from benchmarks.page import _application

    _application()
    with tempfile.TemporaryDirectory(prefix="scans-") as place:
        desk = training_desk(Path(place) / "desk")
        try:
            return [_measure(desk, Path(place), kind) for kind in ("TIFF", "JPEG")]
        finally:
            desk.close()


def _measure(desk: "OpenDesk", folder: Path, kind: str) -> Measure:
    from vetting_desk.model import NameScript, PersonName
    from vetting_desk.operations.cases import cases

    case = cases.create_case(desk, [PersonName("Намуна", NameScript.CYRILLIC)]).id
    ours: list[float] = []
    busy: list[float] = []
    plain: list[float] = []
    length = 0
    for number in range(ROUNDS):
        path = folder / f"scan-{number}"
        path.write_bytes(_scan(kind, number))
        length = path.stat().st_size
        begun, before = perf_counter(), _processor()
        _taken_in(desk, case, path)
        ours.append(perf_counter() - begun)
        busy.append(_processor() - before)
        begun = perf_counter()
        _plainly(path, folder / "copy")
        plain.append(perf_counter() - begun)
    return Measure(
        f"a scan of {length / 1e6:.0f} MB ({kind}), taken in and shown", median(ours) * 1000, "ms",
        "decoded by Pillow, and a plain copy", median(plain) * 1000,
        note=f"goal: {GOAL_MS} ms; slowest of {ROUNDS}: {max(ours) * 1000:.0f} ms",
        processor=median(busy) * 1000,
    )  # fmt: skip


def _processor() -> float:
    """Return the seconds that this process and its children have had of the processor."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _taken_in(desk: "OpenDesk", case_id: str, path: Path) -> None:
    from ui.widgets.pixels import fitted, picture_of
    from vetting_desk.model.kept_file import KeptFile
    from vetting_desk.operations.files import incoming, kept

    came = incoming.take(path)
    kept.take_in(desk, case_id, KeptFile("", "Scan", brought_by="Somebody"), came)
    if came.shown is None:
        raise RuntimeError("nothing was shown")
    fitted(picture_of(came.shown.width, came.shown.height, came.shown.data), 600)


def _plainly(path: Path, copy: Path) -> None:
    from PIL import Image

    content = path.read_bytes()
    with Image.open(io.BytesIO(content)) as picture:
        picture.draft("RGB", (_SHOWN, _SHOWN))
        picture.thumbnail((_SHOWN, _SHOWN))
        picture.convert("RGB").tobytes()
    with copy.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _scan(kind: str, number: int) -> bytes:
    """A page with grain like paper's, so that it is as long packed as a scan is."""
    from PIL import Image

    scale = 1 if kind == "TIFF" else 1.45
    size = round(_ACROSS * scale), round(_DOWN * scale)
    grain = Image.effect_noise(size, 60 if kind == "JPEG" else 20)
    made = Image.merge("RGB", (grain, grain.transpose(Image.Transpose.ROTATE_180), grain))
    made.putpixel((number, 0), (number, number, number))
    target = io.BytesIO()
    made.save(target, kind, **({"quality": 93} if kind == "JPEG" else {}))
    return target.getvalue()
