"""Where the content of a kiosk lies, and reading it; the rest of the house is built in wiring."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.content.current import Current
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
    return (*base_folders(data), *own)


def base_folders(data: Path | None) -> tuple[Path, ...]:
    """Ours, the pack from head office above it, and the clinic's own folder above both."""
    from app.content.packs import PackShelf

    ours, *own = content_folders(data / "content" if data else None)
    return (ours, *(PackShelf(data).folders() if data else ()), *own)


def looked_at_pack(data: Path) -> Callable[[Path], tuple[list[Problem], set[str]]]:
    """What is wrong with a pack for this data folder, and which exercises there are with it."""
    from app.content.aside import load_what_can_be
    from app.content.library import check

    def look(pack: Path) -> tuple[list[Problem], set[str]]:
        ours, *own = content_folders(data / "content")
        problems = check([ours, pack]) or unshowable([ours, pack])
        if problems:
            return problems, set()
        whole = [ours, pack, *own, *own_exercises(data).folders()]
        return [], _showable(load_what_can_be(whole))

    return look


def _showable(library: Library) -> set[str]:
    return {*library.exercises} - {it.exercise for it in library.aside}


def showable_now(data: Path) -> set[str]:
    """The exercises that a kiosk with this data folder can show."""
    return _showable(load_library(data))


def shown_content(data: Path) -> tuple[Current, OwnExercises, Callable[[bool], bool]]:
    """What a kiosk with this data folder shows, what its clinic has made, and what takes up a
    newer pack."""
    from app.content.current import Current

    library, own = Current(load_library(data)), own_exercises(data)
    return library, own, swapper(data, library, own)


def swapper(data: Path, library: Current, own: OwnExercises) -> Callable[[bool], bool]:
    """What takes up a pack that waits on the shelf; call it while nobody is in a session. True
    when other content is in force afterwards. A desk ``beside`` an open kiosk only follows that."""
    from app.content.packs import PackShelf

    def take_up(beside: bool) -> bool:
        shelf, known = PackShelf(data), library()
        if waiting := shelf.waiting():
            with _leading(data) if beside else nullcontext(True) as leads:
                if leads:
                    shelf.take_up(waiting)
        if shelf.folders() == seen[0]:
            return False
        own.stand_on(base_folders(data))
        library.swap(load_library(data, known.texts.language))
        seen[0] = shelf.folders()
        return True

    seen = [PackShelf(data).folders()]
    return take_up


@contextmanager
def _leading(data: Path) -> Iterator[bool]:
    """Whether no kiosk is open on this folder; none can open meanwhile."""
    from app.store.lock import lock_folder

    with ExitStack() as held:
        try:
            held.enter_context(lock_folder(data))
        except KioskError:
            yield False
        else:
            yield True


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

    return OwnExercises(data / "exercises", base_folders(data))


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
