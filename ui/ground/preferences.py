"""What the window remembers between starts, in a plain file beside the desks: nothing of any case.

Read before the first paint, so it is small and forgiving: lines of ``name=value``, and whatever cannot
be read has its default.
"""

from pathlib import Path
from typing import Any, NamedTuple

FILE = "window.txt"
IDLE_MINUTES = (1, 2, 4, 8, 15)
_LAST = "last."
_MAX_LENGTH = 64 * 1024


class LastDesk(NamedTuple):
    """The desk that was open last, as the unlock window may show it before anything was read.

    Attributes:
        folder: Name of its folder inside the data folder.
        desk_name: Its name.
        training: True for a training desk.
        officer_id: UUID of who unlocked it; empty where remembering is forbidden.
        officer_name: Their name; empty where remembering is forbidden.
        several_desks: True where this machine holds more than one.
    """

    folder: str = ""
    desk_name: str = ""
    training: bool = False
    officer_id: str = ""
    officer_name: str = ""
    several_desks: bool = False


class Preferences(NamedTuple):
    """How the window looks and behaves.

    Attributes:
        theme: A value of `ui.theme.Mode`.
        scale: Text size in per cent: 100, 150 or 200.
        language: Code of the window's language; empty until one was chosen.
        idle_minutes: Minutes without a key or a mouse until the desk locks, 1 to 15.
        remember_officer: False keeps the unlock screen from naming the last officer.
        width: Of the window in pixels.
        height: Of the window in pixels.
        last: The desk that was open last.
        machine: Fingerprint of the last notice shown of this machine; empty before.
        left_open: True while a desk is open; at a start it means that the program ended without being locked.
    """

    theme: str = "system"
    scale: int = 100
    language: str = ""
    idle_minutes: int = 4
    remember_officer: bool = True
    width: int = 1280
    height: int = 720
    last: LastDesk = LastDesk()
    machine: str = ""
    left_open: bool = False

    def with_last(self, last: LastDesk) -> "Preferences":
        """Return these preferences with another last desk, without the officer where that is forbidden."""
        if not self.remember_officer:
            last = last._replace(officer_id="", officer_name="")
        return self._replace(last=last)


def load_preferences(data: Path) -> Preferences:
    """Read the preferences from the data folder; whatever cannot be read has its default."""
    try:
        with (data / FILE).open("rb") as file:
            text = file.read(_MAX_LENGTH).decode("utf-8")
    except (OSError, ValueError):
        return Preferences()
    lines = [line.partition("=") for line in text.splitlines()]
    values = {name.strip(): value.strip() for name, _equals, value in lines}
    last = {name[len(_LAST) :]: value for name, value in values.items() if name.startswith(_LAST)}
    return _sane(
        Preferences(**_fitting(Preferences(), values), last=LastDesk(**_fitting(LastDesk(), last)))
    )


def save_preferences(data: Path, preferences: Preferences) -> None:
    """Write the preferences, whole or not at all; a disk that takes none keeps the old ones."""
    from vetting_desk.errors import FileHeldError
    from vetting_desk.machine.durable import replace_file

    rows = {name: value for name, value in preferences._asdict().items() if name != "last"}
    rows.update({_LAST + name: value for name, value in preferences.last._asdict().items()})
    text = "".join(f"{name}={_one_line(value)}\n" for name, value in rows.items())
    try:
        data.mkdir(parents=True, exist_ok=True)
        replace_file(data / FILE, text.encode())
    except (OSError, FileHeldError):
        return


def _one_line(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else " ".join(str(value).split())


def _fitting(base: Any, values: dict[str, str]) -> dict[str, Any]:
    """Return those of `values` that `base` has, read as the type they have there."""
    found: dict[str, Any] = {}
    for name, default in base._asdict().items():
        text = values.get(name)
        if text is None:
            continue
        if isinstance(default, bool):
            found[name] = text == "yes"
        elif isinstance(default, str):
            found[name] = text
        elif isinstance(default, int) and text.isascii() and text.isdigit() and len(text) < 6:
            found[name] = int(text)
    return found


def _sane(preferences: Preferences) -> Preferences:
    return preferences._replace(
        theme=preferences.theme
        if preferences.theme in {"system", "light", "dark", "contrast"}
        else "system",
        scale=preferences.scale if preferences.scale in {100, 150, 200} else 100,
        idle_minutes=min(15, max(1, preferences.idle_minutes)),
        width=min(8000, max(800, preferences.width)),
        height=min(8000, max(560, preferences.height)),
    )
