r"""What a build leaves out of the libraries it collects; `build.spec` asks this for every file.

Qt brings plugins for devices without a desktop, for networks, for decoding pictures and for themes that need
a second toolkit, and on Windows an OpenGL in software. What is kept: X11, Wayland, Windows, offscreen, the
formats of our own icons, input methods, printing. ODK Validate's Java program is never run: what a
questionnaire may be is judged by our own form engine.

Names are as PyInstaller has them, from the program's folder: ``PySide6/Qt/plugins/…`` on Linux and macOS,
``PySide6\plugins\…`` on Windows.
"""

import re

_PLUGINS = (
    r"PySide6/(Qt/)?plugins/("
    r"(egldeviceintegrations|generic|networkinformation|qmllint|qmltooling|sqldrivers|styles|tls|vectorimageformats)/"
    r"|imageformats/(lib)?q(gif|icns|jpeg|pdf|tga|tiff|wbmp|webp)\."
    r"|platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|platforminputcontexts/(lib)?qtvirtualkeyboardplugin\."
    r"|platformthemes/libqgtk3\."
    r")"
)
_QT = (
    r"PySide6/(Qt/)?translations/(?!qtbase_(en|ru|fa)\.)"
    r"|PySide6/opengl32sw\.dll"
    r"|(PySide6/(Qt/lib/)?)?(lib)?Qt6(Network|EglF[sS]\w+|Pdf|Qml\w*|Quick\w*|Sql|VirtualKeyboard\w*)\."
)
_LINUX = (
    r"lib(atk|cairo|cairo-gobject|datrie|fribidi|gdk_pixbuf|graphite2|gtk|gdk|pango|pangocairo|pangoft2|pixman|thai)"
    r"-?\d*(\.\d+)?\.so"
    r"|lib(gssapi_krb5|k5crypto|krb5|krb5support|keyutils|com_err)\.so"
)
_OTHERS = r"pyxform/validators/.*\.jar$"
_LEFT_OUT = re.compile(f"{_PLUGINS}|{_QT}|{_LINUX}|{_OTHERS}")


def is_left_out(name: str) -> bool:
    """Return whether a collected file stays out of the build.

    Args:
        name: Where it would lie in the program's folder, with the system's own separators.
    """
    return _LEFT_OUT.match(name.replace("\\", "/")) is not None
