"""Exercises that a clinic has made on the kiosk: each a small content folder above the others.

``FOLDER/ID@N`` is version N of one exercise: its movement, its words and its photos or video. A
version is put in place by one rename, whole or not at all, and the highest counts. Older ones
stay until a new one is in place.
"""

import re
import shutil
import tempfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import tomli_w
from msgspec import Struct
from msgspec.structs import fields, replace

from app.content.alone import load_alone
from app.content.aside import load_what_can_be
from app.content.library import Some
from app.content.problem import Problem
from app.core.errors import KioskError
from app.core.exercise import UNDRAWN, Exercise, still_of
from app.core.texts import ExerciseText

_VERSION = re.compile(r"(own-[a-z0-9-]+)@(\d+)")


class OwnExercises:
    """The exercises in ``folder``, which need not be there yet, above the content of ``base``."""

    def __init__(self, folder: Path, base: Sequence[Path]) -> None:
        self._folder = folder
        self._base = tuple(base)

    def stand_on(self, base: Sequence[Path]) -> None:
        """Have other content below from now on."""
        self._base = tuple(base)

    def folders(self) -> tuple[Path, ...]:
        """The newest version of each, as content folders."""
        return tuple(self.newest().values())

    def load(self, names: Collection[str]) -> Some:
        """The newest version of those exercises, less what cannot be used."""
        newest = self.newest()
        above = [home for name, home in newest.items() if name in names]
        others = [it for name, it in newest.items() if name not in names]
        some, wrong = self._looked_at(above, others)
        if wrong:  # what is set aside has a place of its own in the whole
            return load_what_can_be([*self._base, *others, *above]).some(names)
        return some

    def ids(self) -> tuple[str, ...]:
        """All that there are, in order."""
        return tuple(self.newest())

    def media(self, exercise: str, name: str) -> Path | None:
        """Where a photo or video of an exercise is; None when it is not there."""
        newest = self.newest().get(exercise)
        found = newest / "media" / name if newest else None
        return found if found and found.is_file() else None

    def save(
        self,
        exercise: Exercise,
        text: ExerciseText,
        media: Mapping[str, bytes],
        language: str = "en",
    ) -> Some:
        """Check an exercise and put it in place as its next version; as it counts from now on.

        ``media`` are new files; those of the version before that it still names are kept. Raises
        KioskError, with the first thing that is wrong, and then nothing has changed.
        """
        before = self.newest()
        old = before.get(exercise.id)
        number = int(old.name.rpartition("@")[2]) + 1 if old else 1
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".new-", dir=self._folder) as place:
                new = Path(place) / "content"
                _write(new, exercise, text, language)
                _keep(new / "media", exercise, media, self._media_of(exercise.id, old))
                others = [each for name, each in before.items() if name != exercise.id]
                some = self._checked(exercise.id, new, others)
                home = self._folder / f"{exercise.id}@{number}"
                new.rename(home)
        except OSError as error:
            raise KioskError(
                "The exercise could not be saved. The disk may be full: make room and save again."
            ) from error
        if old:
            shutil.rmtree(old, ignore_errors=True)
        return replace(some, homes={exercise.id: home})

    def _media_of(self, name: str, old: Path | None) -> Path | None:
        """Where the photos of an exercise are that was there before: one that came with a library
        has them beside the file that it came in."""
        if old is not None:
            return old / "media"
        homes = [it for it in self._base if (it / "exercises" / f"{name}.toml").is_file()]
        return homes[-1] / "media" if homes else None

    def _checked(self, name: str, new: Path, others: list[Path]) -> Some:
        from app.figure.check import problems  # slow to import, and only needed to save

        some, wrong = self._looked_at([new], others)
        if wrong:
            raise KioskError("This exercise cannot be saved yet. {why}", why=_plain(wrong[0]))
        exercise = some.exercises[name]
        undoable = problems(exercise) if exercise.drawn else ()
        if undoable:
            raise KioskError("A body cannot do this yet. {wrong}", wrong=undoable[0])
        return some

    def _looked_at(self, above: list[Path], others: list[Path]) -> tuple[Some, list[Problem]]:
        """The exercises in ``above`` and what is wrong with them; the ``others`` are not read
        unless they must be."""
        known = {it.name.rpartition("@")[0] for it in others}
        if alone := load_alone(self._base, above, known):
            return alone
        library = load_what_can_be([*self._base, *others, *above])
        here = [name for name, home in library.homes.items() if home in above]
        wrong = [it.problem for it in library.aside if it.problem.folder in above]
        return library.some(here), wrong

    def newest(self) -> dict[str, Path]:
        """The folder of the newest version of each, in order of their ids."""
        found: dict[str, tuple[int, Path]] = {}
        for path in sorted(self._folder.glob("own-*@*")) if self._folder.is_dir() else ():
            named = _VERSION.fullmatch(path.name)
            if named and (name := named[1]) and int(named[2]) > found.get(name, (0, path))[0]:
                found[name] = (int(named[2]), path)
        return {name: path for name, (_, path) in sorted(found.items())}


def _write(folder: Path, exercise: Exercise, text: ExerciseText, language: str) -> None:
    words = folder / "text" / language / "exercises"
    kept = exercise if exercise.drawn else replace(exercise, drawing=UNDRAWN)
    for place, thing in ((folder / "exercises", kept), (words, text)):
        place.mkdir(parents=True)
        table = tomli_w.dumps(plain_table(thing))
        (place / f"{exercise.id}.toml").write_text(table, encoding="utf-8")


def _keep(place: Path, exercise: Exercise, new: Mapping[str, bytes], old: Path | None) -> None:
    video = exercise.media.video
    for name in [*exercise.media.photos, *([video, still_of(video)] if video else [])]:
        place.mkdir(exist_ok=True)
        if name in new:
            (place / name).write_bytes(new[name])
        elif old is not None and (old / name).is_file():
            shutil.copyfile(old / name, place / name)
        elif video is None or name != still_of(video):  # a still can be taken at any time
            raise KioskError("A photo or video of this exercise is gone. Take it out, or add it.")


def plain_table(thing: Struct) -> dict[str, Any]:
    """A struct as a TOML table, less what is only its default."""
    table = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if value is not None and value != field.default:
            table[field.name] = _value(value)
    return table


def _value(value: Any) -> Any:
    if isinstance(value, Struct):
        return plain_table(value)
    if isinstance(value, Mapping):
        return {str(key): _value(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_value(inner) for inner in value]
    return msgspec.to_builtins(value)


def _plain(problem: Problem) -> str:
    """What is wrong, less where its file is."""
    return f"{replace(problem, file='')}."
