"""The pictures of the icon."""

import io

from PIL import Image

from tools.package.linux.icons import pictures
from tools.program_icon import SIZES
from vetting_desk.paths import resource_path


def test_each_size_is_a_picture_of_its_size() -> None:
    found = pictures(resource_path("program/vetting-desk.ico").read_bytes())
    assert tuple(found) == SIZES
    for side, content in found.items():
        with Image.open(io.BytesIO(content)) as image:
            assert (image.format, image.size) == ("PNG", (side, side))
