r"""What a build leaves out of the libraries it collects; `build.spec` asks this for every file.

Qt brings plugins for devices without a desktop, for networks, for decoding pictures and for themes that need
a second toolkit, and on Windows an OpenGL in software. What is kept: X11, Wayland, Windows, offscreen, the
formats of our own icons, input methods, printing. ODK Validate's Java program is never run: what a
questionnaire may be is judged by our own form engine.

On Linux what every desktop has comes from the system: the C++ runtime, expat, fonts, D-Bus, X11, CUPS. The
builds of today's systems would raise the oldest glibc it runs on, and only the system's own get its security
updates. Carried along is what a desktop may lack or has under another name (`tools.package.needs`).

Of Pillow goes what reads formats that nothing here reads (what is decoded: `vetting_desk/decoding/kinds.py`),
and what writes letters into pictures: letters of reports are set by reportlab and uharfbuzz.

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
_TOOLKITS = (
    r"lib(atk|cairo|cairo-gobject|datrie|fribidi|gdk_pixbuf|gio|gmodule|graphite2|gtk|gdk|harfbuzz|pango|pangocairo"
    r"|pangoft2|pixman|thai)-?\d*(\.\d+)?\.so"
    r"|lib(atk-bridge-2\.0|atspi|epoxy|Xcomposite|Xcursor|Xdamage|Xfixes|Xi|Xinerama|Xrandr)\.so"  # GTK's alone
    r"|lib(jpeg|gssapi_krb5|k5crypto|krb5|krb5support|keyutils|com_err|readline|tinfo)\.so"
    r"|python3\.\d+/lib-dynload/readline\."
)
_OF_THE_SYSTEM = (
    r"lib(stdc\+\+|gcc_s|expat|fontconfig|freetype|png16|brotli(common|dec)|dbus-1|glib-2\.0|gobject-2\.0"
    r"|gthread-2\.0|pcre2-8|cups|avahi-(client|common)|gnutls|hogweed|nettle|gmp|tasn1|idn2|unistring|p11-kit|gcrypt"
    r"|gpg-error|systemd|cap|blkid|mount|selinux|lz4|zstd|z|X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|bsd|md|uuid)\.so"
)
_PILLOW = (
    r"PIL/_(avif|imagingcms|imagingft|imagingtk)\."
    r"|(pillow\.libs/)?lib(avif|brotlicommon|brotlidec|freetype|harfbuzz|lcms2|png16)-[0-9a-f]{8}\.so"
)
_OTHERS = r"pyxform/validators/.*\.jar$|reportlab/fonts/"
_LEFT_OUT = re.compile(f"{_PLUGINS}|{_QT}|{_TOOLKITS}|{_OF_THE_SYSTEM}|{_PILLOW}|{_OTHERS}")


def is_left_out(name: str) -> bool:
    """Return whether a collected file stays out of the build.

    Args:
        name: Where it would lie in the program's folder, with the system's own separators.
    """
    return _LEFT_OUT.match(name.replace("\\", "/")) is not None
