"""The version resource of the programs: what Windows shows in a file's properties.

Written as the text that PyInstaller reads; `build.spec` hands it on. Source: VS_VERSIONINFO, VS_FIXEDFILEINFO
and StringFileInfo in Windows' documentation; `PyInstaller.utils.win32.versioninfo`.
"""

import re
from typing import Final

_ENGLISH_UNICODE: Final = ("040904B0", 1033, 1200)
"""Language and code page of the words: English, UTF-16."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows compares; what follows them in a version is not among them.

    Args:
        version: Such as ``1.2.0`` or ``1.2.0rc1``.

    Raises:
        ValueError: If it does not begin with a number, or one of them exceeds 65535.
    """
    found = re.match(r"\d+(\.\d+){0,3}", version)
    parts = [int(each) for each in found.group().split(".")] if found else []
    if not parts or max(parts) > 0xFFFF:
        raise ValueError(f"not a version for Windows: {version!r}")
    first, second, third, fourth = [*parts, 0, 0, 0][:4]
    return first, second, third, fourth


def resource_text(version: str, file_name: str, description: str) -> str:
    """Return the resource of one program as PyInstaller reads it.

    Args:
        version: The program's.
        file_name: As it is built, with its ending.
        description: What the system calls the program, as in its list of tasks.
    """
    block, language, code_page = _ENGLISH_UNICODE
    four = numbers(version)
    words = {
        "CompanyName": "Vetting Desk",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": file_name.rpartition(".")[0],
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": file_name,
        "ProductName": "Vetting Desk",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, "
        "fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable({block!r}, [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [{language}, {code_page}])])])\n"
    )
