"""Where the content of a kiosk lies, and reading it; the rest of the house is built in wiring."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.content.library import Library
    from app.content.own import OwnExercises
    from app.content.problem import Problem

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def content_folders(own: Path | None = None) -> tuple[Path, ...]:
    """Our content, and a clinic's own above it."""
    ours = RESOURCES / "content"
    return (ours, own) if own is not None and own.is_dir() else (ours,)


def load_library(data: Path | None = None, language: str = "en") -> Library:
    """The content that a kiosk with this data folder shows."""
    from app.content.aside import load_what_can_be
    from app.content.remembered import Remembered
    from app.content.whole import Whole
    from app.store.own_disk import check_readable

    if data is None:
        return load_what_can_be(loaded_folders(None), language)
    check_readable(data)
    folders = loaded_folders(data)
    whole = Whole(data, folders, language)
    library = whole.library()
    if library is None:
        reading = Remembered(data)
        library = load_what_can_be(folders, language, reading)
        reading.save()
        whole.keep(library)
    return library


def loaded_folders(data: Path | None) -> tuple[Path, ...]:
    """The content folders of a kiosk with this data folder, ours first."""
    own = own_exercises(data).folders() if data else ()
    return (*content_folders(data / "content" if data else None), *own)


def voice_folders(data: Path | None, language: str = "en") -> tuple[Path, ...]:
    """Where recordings lie: a clinic's own, and ours that were rendered at set-up."""
    own = (data / "content" / "voice" / language,) if data else ()
    return (*own, RESOURCES / "voice" / language)


def word_folders(data: Path) -> tuple[Path, ...]:
    """Where the words of the screens lie in each language: a clinic's own, and ours."""
    return data / "content" / "i18n", RESOURCES / "i18n"


def own_exercises(data: Path) -> OwnExercises:
    """The exercises that the clinic of a data folder has made."""
    from app.content.own import OwnExercises

    return OwnExercises(data / "exercises", content_folders(data / "content"))


def video_screen() -> None:
    """Make QML know how to play a video."""
    import app.items.video_item  # noqa: F401


def unshowable(folders: Sequence[Path]) -> list[Problem]:
    """Words of any language that no font here draws, or that have no room where they stand."""
    from functools import cache

    from app.documents.fonts import Fonts
    from app.usecases.content_check import unprintable
    from app.usecases.content_room import too_long

    fonts = Fonts(RESOURCES / "fonts")

    def width(text: str, weight: str) -> float:
        return fonts.line(text, weight, False).width / 1000

    return [*unprintable(folders, cache(fonts.draws)), *too_long(folders, width)]
