"""What to say, in one line, when the system lacks something Qt needs. Imports no Qt.

The names of packages are Debian's and Ubuntu's; other systems name theirs much alike.
"""

import os
import re
import sys

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
    "libnss3.so": "libnss3",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_X11 = "libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
_LIBRARY = re.compile(r"(lib[\w+.-]+\.so(?:\.\d+)*)")


def explain_missing_library(message: str) -> str:
    """Return one line naming the package to install, or nothing if `message` is about something else.

    Args:
        message: Of an `ImportError`, such as ``libEGL.so.1: cannot open shared object file``.
    """
    if "PySide6" in message and "No module named" in message:
        return "PySide6 is not installed. Set everything up with: make venv"
    found = _LIBRARY.search(message)
    if not found or "cannot open shared object file" not in message:
        return ""
    library = found.group(1)
    package = _PACKAGES.get(library)
    if package is None:
        return f"Qt needs the system library {library}. Install the package that holds it."
    return f"Qt needs the system library {library}. Install it with: sudo apt install {package}"


def explain_missing_plugin(message: str) -> str:
    """Return one line for Qt's complaint that no window system could be loaded, or nothing."""
    if "platform plugin" not in message:
        return ""
    return f"Qt cannot open a window here. Install what it needs with: sudo apt install {_X11}"


def explain_missing_display() -> str:
    """Return one line if this Linux session has no display and none was asked for, or nothing."""
    has_display = any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if not sys.platform.startswith("linux") or has_display:
        return ""
    return "There is no display here. Run it in a desktop session, or set QT_QPA_PLATFORM=offscreen to try it."
