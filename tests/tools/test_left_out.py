"""What a build leaves out, by the names that libraries have on Linux and on Windows."""

import pytest

from tools.left_out import is_left_out


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_fa.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "libcrypto.so.3",
        "libxcb-cursor.so.0",
        "libxkbcommon.so.0",
        "libzstd-40ad5e7e.so.1.5.7",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
        "pillow.libs/libwebp-51b0b3f7.so.7.2.0",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\platforms\\qoffscreen.dll",
        "PySide6\\plugins\\imageformats\\qsvg.dll",
        "PySide6\\plugins\\imageformats\\qico.dll",
        "PySide6\\plugins\\iconengines\\qsvgicon.dll",
        "PySide6\\translations\\qtbase_ru.qm",
        "PySide6\\Qt6Gui.dll",
        "PySide6\\Qt6PrintSupport.dll",
        "pyxform\\entities\\__init__.py",
        "resources\\icons\\shield.svg",
    ],
)
def test_what_is_used_is_kept(name: str) -> None:
    assert not is_left_out(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6EglFSDeviceIntegration.so.6",
        "libgtk-3.so.0",
        "libatk-bridge-2.0.so.0",
        "libatspi.so.0",
        "libepoxy.so.0",
        "libXi.so.6",
        "libXcursor.so.1",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libexpat.so.1",
        "libfontconfig.so.1",
        "libX11.so.6",
        "libcups.so.2",
        "libglib-2.0.so.0",
        "libz.so.1",
        "libharfbuzz.so.0",
        "libjpeg.so.62",
        "PIL/_avif.cpython-311-x86_64-linux-gnu.so",
        "pillow.libs/libavif-c6062d5f.so.16.4.2",
        "PIL/_imagingft.cpython-311-x86_64-linux-gnu.so",
        "PIL\\_imagingft.cp311-win_amd64.pyd",
        "pillow.libs/libfreetype-57f805ba.so.6.20.6",
        "libharfbuzz-fb49c9fc.so.0.61450.0",
        "libpng16-1d1ba958.so.16.58.0",
        "pillow.libs/libbrotlidec-7e5462ba.so.1.2.0",
        "reportlab/fonts/DarkGarden.sfd",
        "libkrb5.so.3",
        "PySide6\\opengl32sw.dll",
        "PySide6\\Qt6Network.dll",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\plugins\\platforms\\qminimal.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6\\plugins\\networkinformation\\qnetworklistmanager.dll",
        "PySide6\\plugins\\generic\\qtuiotouchplugin.dll",
        "PySide6\\plugins\\imageformats\\qwebp.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6\\translations\\qtbase_de.qm",
        "PySide6\\translations\\qt_ru.qm",
    ],
)
def test_what_nothing_uses_is_left_out(name: str) -> None:
    assert is_left_out(name)


@pytest.mark.parametrize("sign", ["/", "\\"])
def test_odk_validate_is_left_out_on_every_system(sign: str) -> None:
    assert is_left_out(
        sign.join(("pyxform", "validators", "odk_validate", "bin", "ODK_Validate.jar"))
    )
