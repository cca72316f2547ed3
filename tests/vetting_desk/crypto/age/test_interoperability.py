"""Our files decrypted by other programs, and theirs by us."""

import contextlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    X25519Recipient,
    read_identities,
    seal,
    unseal,
    write_identities,
)

ROOT = Path(__file__).resolve().parents[4]
PEER = Path(os.environ.get("VETTING_DESK_AGE_PEER", ROOT / "tests" / "outside" / "age-peer"))
DATA = b"invented payload\n" * 20_000
PASSPHRASE = "an invented passphrase"

pytestmark = pytest.mark.outside


def tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def npm_age(script: str, *arguments: str | Path) -> None:
    node = tool("node")
    if not (PEER / "node_modules" / "age-encryption").is_dir():
        pytest.skip("the npm package age-encryption is not installed in tests/outside/age-peer")
    program = f"import * as age from 'age-encryption'; import fs from 'node:fs';\n{script}"
    subprocess.run(
        [node, "--input-type=module", "--eval", program, "--", *map(str, arguments)],
        cwd=PEER,
        check=True,
        timeout=60,
    )


def age_with_passphrase(*arguments: str | Path) -> None:
    """Run the age program on its own terminal and type the passphrase."""
    command = [tool("setsid"), "--ctty", "--wait", tool("age"), *arguments]
    import pty  # not on every system

    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        # Encrypting asks twice; input left over is dropped with the terminal.
        os.write(ours, f"{PASSPHRASE}\n".encode() * 2)
        # Linux reports by an error that the other side closed the terminal.
        with contextlib.suppress(OSError):
            while os.read(ours, 1000):
                pass
        assert process.wait(timeout=60) == 0
    os.close(ours)


@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
def test_npm_age_opens_ours(tmp_path: Path, kind: type[HybridIdentity | X25519Identity]) -> None:
    identity = kind.generate()
    (tmp_path / "ours.age").write_bytes(seal(DATA, [identity.recipient]))
    npm_age(
        "const d = new age.Decrypter(); d.addIdentity(process.argv[1]);"
        "fs.writeFileSync(process.argv[3], await d.decrypt(fs.readFileSync(process.argv[2])));",
        identity.to_text(),
        tmp_path / "ours.age",
        tmp_path / "opened",
    )
    assert (tmp_path / "opened").read_bytes() == DATA


@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
def test_we_open_what_npm_age_seals(
    tmp_path: Path, kind: type[HybridIdentity | X25519Identity]
) -> None:
    identity = kind.generate()
    (tmp_path / "plain").write_bytes(DATA)
    npm_age(
        "const e = new age.Encrypter(); e.addRecipient(process.argv[1]);"
        "fs.writeFileSync(process.argv[3], await e.encrypt(fs.readFileSync(process.argv[2])));",
        identity.recipient.to_text(),
        tmp_path / "plain",
        tmp_path / "theirs.age",
    )
    assert unseal((tmp_path / "theirs.age").read_bytes(), [identity]) == DATA


def test_the_age_program_opens_ours(tmp_path: Path) -> None:
    identity = X25519Identity.generate()
    (tmp_path / "key").write_text(write_identities(identity, datetime.now(UTC)))
    (tmp_path / "ours.age").write_bytes(seal(DATA, [identity.recipient]))
    opened = subprocess.run(
        [tool("age"), "-d", "-i", tmp_path / "key", tmp_path / "ours.age"],
        check=True,
        capture_output=True,
    )
    assert opened.stdout == DATA


def test_we_open_what_the_age_program_seals(tmp_path: Path) -> None:
    subprocess.run([tool("age-keygen"), "-o", tmp_path / "key"], check=True, capture_output=True)
    identity = read_identities((tmp_path / "key").read_text())[0]
    assert isinstance(identity.recipient, X25519Recipient)
    sealed = subprocess.run(
        [tool("age"), "-r", identity.recipient.to_text()],
        input=DATA,
        check=True,
        capture_output=True,
    )
    assert unseal(sealed.stdout, [identity]) == DATA


def test_the_age_program_opens_ours_with_a_passphrase(tmp_path: Path) -> None:
    sealed = seal(DATA, [ScryptRecipient(PASSPHRASE, work_factor=10)])
    (tmp_path / "ours.age").write_bytes(sealed)
    age_with_passphrase("-d", "-o", tmp_path / "opened", tmp_path / "ours.age")
    assert (tmp_path / "opened").read_bytes() == DATA


def test_we_open_what_the_age_program_seals_with_a_passphrase(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(DATA)
    age_with_passphrase("-p", "-o", tmp_path / "theirs.age", tmp_path / "plain")
    assert unseal((tmp_path / "theirs.age").read_bytes(), [ScryptIdentity(PASSPHRASE)]) == DATA
