"""Hatch's hook: a wheel holds the cut fonts, and the voice and the words of other languages where
they were made (make voice, make words), so that it also works where nothing can be written."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FONTS = "resources/fonts"


class FontsHook(BuildHookInterface):
    """Cuts the fonts into the wheel. An editable installation has those of `make setup`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files of a wheel are gathered."""
        if version == "editable":
            return
        root = Path(self.root)
        made = root / "build" / "wheel-fonts"
        subprocess.run([sys.executable, root / "packaging" / "cut_fonts.py", made], check=True)
        build_data["force_include"] |= {
            str(file): f"{FONTS}/{file.name}" for file in sorted(made.iterdir())
        }
        build_data["force_include"] |= {
            str(file): file.relative_to(root).as_posix()
            for file in sorted((root / "resources" / "i18n").glob("kiosk_*.qm"))
        }
        voice = root / "resources" / "voice"
        build_data["force_include"] |= {
            str(file): file.relative_to(root).as_posix() for file in sorted(voice.glob("*/*.opus"))
        }
