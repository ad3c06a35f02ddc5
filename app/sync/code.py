"""The code with which a kiosk joins: where the server is, and a secret that works once."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.core.errors import KioskError

_LETTERS = "BCDFGHJKLNPRSTVX"
"""The same as on patients' cards: a scanner types them right on any keyboard."""
_PREFIX = "PJ"
ROOT_FILE = "server-root.pem"
"""Where a kiosk keeps the certificate that its server's must come from."""
_KEPT = ("host", "hostaddr", "port", "dbname", "sslmode", "target_session_attrs")


@dataclass(frozen=True, slots=True)
class Code:
    """``parts`` are those of a DSN, without user and password; ``root`` is the certificate that
    the server's must come from, as PEM, ``content_key`` what head office's content is known by."""

    parts: Mapping[str, Any]
    role: str
    secret: bytes = field(repr=False)
    root: str = ""
    content_key: bytes = b""

    @classmethod
    def to_server(
        cls, parts: Mapping[str, Any], role: str, secret: bytes, content_key: bytes = b""
    ) -> "Code":
        """A code for a server that is reached by ``parts``."""
        root = parts.get("sslrootcert", "")
        kept = {key: parts[key] for key in _KEPT if key in parts}
        try:
            pem = Path(root).read_text(encoding="ascii") if root and root != "system" else root
        except (OSError, ValueError) as error:
            raise KioskError(
                "The certificate {root} cannot be read. Check sslrootcert.", root=root
            ) from (error)
        return cls(kept, role, secret, pem, content_key)

    def text(self) -> str:
        """As it is printed and scanned: letters that every keyboard has in the same place."""
        held = [dict(self.parts), self.role, self.secret.hex(), self.root]
        if self.content_key:
            held.append(self.content_key.hex())
        raw = zlib.compress(json.dumps(held, separators=(",", ":")).encode(), 9)
        raw += sha256(raw).digest()[:4]
        return _PREFIX + "".join(_LETTERS[byte >> 4] + _LETTERS[byte & 15] for byte in raw)

    @classmethod
    def read(cls, text: str) -> "Code":
        """The code that was scanned or typed. KioskError for what is none, or a part of one."""
        letters = "".join(each for each in text.upper() if each.isalpha()).removeprefix(_PREFIX)
        try:
            digits = [_LETTERS.index(each) for each in letters]
            raw = bytes(a << 4 | b for a, b in zip(digits[::2], digits[1::2], strict=True))
            body, check = raw[:-4], raw[-4:]
            if sha256(body).digest()[:4] != check:
                raise ValueError(text)
            parts, role, secret, root, *more = json.loads(zlib.decompress(body))
            content_key = bytes.fromhex(more[0]) if more else b""
            return cls(parts, role, bytes.fromhex(secret), root, content_key)
        except (ValueError, zlib.error) as error:
            raise KioskError(
                "That is not a whole code for joining. Scan it again, or copy all of it."
            ) from error

    def kiosk_parts(self, password: str, root_file: Path) -> dict[str, Any]:
        """The parts with which this role signs in; the certificate is kept in ``root_file``."""
        parts = {**self.parts, "user": self.role, "password": password}
        if self.root == "system":
            parts["sslrootcert"] = "system"
        elif self.root:
            parts["sslrootcert"] = str(root_file)
        return parts
