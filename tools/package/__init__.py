"""``make package``: what is given to people, made twice alike from one state of the sources.

For Linux a Debian package and a folder in a ``tar.xz``; on Windows the installer. Beside them the bill of
materials and the checksums. `docs/packages.md` tells what is in them and why.
"""
