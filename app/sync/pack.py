"""A content pack: a folder of content as one file, signed by head office with Ed25519.

The key that signs never reaches the server: whoever runs that can hold a pack back, and can
neither make one nor pass off an old one, or another clinic's, as the newest.
"""

import io
import json
import os
import shutil
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.core.errors import KioskError
from app.store.files import write_private
from app.sync.pack_errors import PackError, PackTrouble

MOST = 200_000_000
"""Bytes of a pack, and of all its files: a video of each exercise at most."""
_MOST_FILES = 20_000
_SIGNS, _KNOWS = "physio-content-signs", "physio-content-knows"
_ALIKE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Label:
    """What is signed: which pack it is, whose, and what its bytes are. ``clinic`` is empty for
    all. A later ``version`` is a newer pack."""

    version: int
    clinic: str
    size: int
    digest: str

    def text(self) -> str:
        """The same text for the same label, whoever writes it."""
        held = ["physio content", self.version, self.clinic, self.size, self.digest]
        return json.dumps(held, separators=(",", ":"))

    @classmethod
    def read(cls, text: str) -> "Label":
        """The label that ``text`` is. PackError for what is none."""
        try:
            kind, version, clinic, size, digest = json.loads(text)
            if kind == "physio content":
                return cls(int(version), str(clinic), int(size), str(digest))
        except (ValueError, TypeError):
            pass
        raise PackError(PackTrouble.SIGNATURE)


def make_keys(path: Path) -> Path:
    """The key that signs, in a new file ``path``; where the other one is, which kiosks get."""
    public = path.with_name(f"{path.name}.pub")
    if path.exists() or public.exists():
        raise KioskError("There is a file {path} already. Choose another name.", path=path)
    key = Ed25519PrivateKey.generate()
    try:
        write_private(path, f"{_SIGNS} {key.private_bytes_raw().hex()}\n".encode())
        known = key.public_key().public_bytes_raw().hex()
        public.write_text(f"{_KNOWS} {known}\n", encoding="ascii")
    except OSError as error:
        raise KioskError("{path} cannot be written. Choose another place.", path=path) from error
    return public


def signing_key(path: Path) -> bytes:
    """The key that signs, from its file."""
    return _read(path, _SIGNS)


def known_key(path: Path) -> bytes:
    """The key by which kiosks know what the other one has signed, from its file."""
    return _read(path, _KNOWS)


def _read(path: Path, kind: str) -> bytes:
    try:
        said, _, digits = path.read_text(encoding="ascii")[:200].strip().partition(" ")
        found = bytes.fromhex(digits)
    except (OSError, ValueError) as error:
        raise KioskError("{path} holds no key for content.", path=path) from error
    if len(found) != 32 or said != kind:
        # Never the one for the other: a kiosk that had the one that signs would hand it on
        raise KioskError(
            "{path} is not the key that is needed here. Kiosks get the .pub file.", path=path
        )
    return found


def packed(folder: Path) -> bytes:
    """The files of a content folder, the same bytes for the same files."""
    out, total, count = io.BytesIO(), 0, 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for place, below, files in os.walk(folder):
            below[:] = sorted(it for it in below if not it.startswith((".", "__")))
            for name in sorted(it for it in files if not it.startswith(".")):
                path = Path(place, name)
                if path.is_symlink() or not path.is_file():
                    continue
                total, count = total + path.stat().st_size, count + 1
                if total > MOST or count > _MOST_FILES:
                    raise PackError(PackTrouble.TOO_LARGE)
                info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _ALIKE)
                info.compress_type = zipfile.ZIP_DEFLATED
                pack.writestr(info, path.read_bytes())
    return out.getvalue()


def signed(body: bytes, version: int, clinic: str, key: bytes) -> tuple[Label, bytes]:
    """The label of a pack and its signature."""
    label = Label(version, clinic, len(body), sha256(body).hexdigest())
    return label, Ed25519PrivateKey.from_private_bytes(key).sign(label.text().encode())


def verified(text: str, signature: bytes, key: bytes) -> Label:
    """The label, if ``key`` signed it."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text.encode())
    except (InvalidSignature, ValueError) as error:
        raise PackError(PackTrouble.SIGNATURE) from error
    return Label.read(text)


def unpacked(pack: Path, to: Path) -> None:
    """The files of a pack in the new folder ``to``; never one beside it."""
    try:
        with zipfile.ZipFile(pack) as held:
            infos = held.infolist()
            if len(infos) > _MOST_FILES or sum(it.file_size for it in infos) > MOST:
                raise PackError(PackTrouble.TOO_LARGE)
            to.mkdir(parents=True)
            for info in infos:
                path = PurePosixPath(info.filename)
                if path.is_absolute() or ".." in path.parts or "\\" in info.filename:
                    raise PackError(PackTrouble.MISTAKES)
                (to / path).parent.mkdir(parents=True, exist_ok=True)
                with held.open(info) as one, (to / path).open("wb") as out:
                    shutil.copyfileobj(one, out)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise PackError(PackTrouble.CUT) from error
