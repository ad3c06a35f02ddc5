"""From files to core types: each file read once, each mistake kept, later folders winning by id."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from os.path import realpath
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from app.content.files import File, UnreadableError, find, read
from app.content.problem import Place, Problem
from app.core.exercise import Exercise
from app.core.handout_text import HandoutText
from app.core.illustration import Illustration
from app.core.letter_text import LetterText
from app.core.pose import Pose
from app.core.programme import Lesson, Programme, WebLink
from app.core.proposal_text import ProposalText
from app.core.safety.questions import SafetyQuestion
from app.core.signs import Sign
from app.core.texts import ExerciseText, LessonText, LinkText, ProgrammeText, SafetyText, SignText

T = TypeVar("T")


class Shelf(Struct, Generic[T]):
    """Everything of one kind by id, and where it stands.

    ``broken`` holds ids whose file could not be understood: known, but without a value.
    ``unread`` is true once a file failed that might have held any id.
    """

    values: dict[str, T] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    unread: bool = False

    def lose(self, name: str) -> None:
        """Remember that ``name`` stands here but could not be understood."""
        self.values.pop(name, None)
        self.broken.add(name)

    def lacks(self, name: str) -> bool:
        """Whether ``name`` surely does not stand here."""
        return not self.unread and name not in self.values and name not in self.broken


class LanguageTexts(Struct):
    """The texts of one language."""

    programmes: Shelf[ProgrammeText] = field(default_factory=Shelf)
    exercises: Shelf[ExerciseText] = field(default_factory=Shelf)
    lessons: Shelf[LessonText] = field(default_factory=Shelf)
    links: Shelf[LinkText] = field(default_factory=Shelf)
    safety: Shelf[SafetyText] = field(default_factory=Shelf)
    signs: Shelf[SignText] = field(default_factory=Shelf)
    handout: Shelf[HandoutText] = field(default_factory=Shelf)
    letter: Shelf[LetterText] = field(default_factory=Shelf)
    proposals: Shelf[ProposalText] = field(default_factory=Shelf)


class Gathered(Struct):
    """All content of some folders, with the problems met on the way."""

    base: Path
    programmes: Shelf[Programme] = field(default_factory=Shelf)
    exercises: Shelf[Exercise] = field(default_factory=Shelf)
    poses: Shelf[Pose] = field(default_factory=Shelf)
    pictures: Shelf[Illustration] = field(default_factory=Shelf)
    lessons: Shelf[Lesson] = field(default_factory=Shelf)
    links: Shelf[WebLink] = field(default_factory=Shelf)
    safety: Shelf[SafetyQuestion] = field(default_factory=Shelf)
    signs: Shelf[Sign] = field(default_factory=Shelf)
    words: dict[str, LanguageTexts] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


_STRUCTURE: Mapping[str, Any] = {
    "programmes": Programme,
    "exercises": Exercise,
    "poses": Pose,
    "pictures": Illustration,
    "lessons": Lesson,
    "links": WebLink,
    "safety": SafetyQuestion,
    "signs": Sign,
}
_TEXT: Mapping[str, Any] = {
    "programmes": ProgrammeText,
    "exercises": ExerciseText,
    "lessons": LessonText,
    "links": LinkText,
    "safety": SafetyText,
    "signs": SignText,
    "handout": HandoutText,
    "letter": LetterText,
    "proposals": ProposalText,
}
_WHOLE_FILES = {"programmes", "exercises", "pictures", "handout", "letter", "proposals"}
"""Kinds of which a file holds one; the others are tables by id."""


ContentPart = tuple[Path, str, str]
"""A content folder, a file in it, and a table of that, or "" for all of the file."""


def gather(
    folders: Sequence[Path],
    languages: set[str] | None = None,
    without: Collection[ContentPart] = (),
    reading: Callable[[Path], dict[str, Any]] = read,
    unread: Collection[Path] = (),
) -> Gathered:
    """All content of ``folders``, with the words of ``languages`` (None: every language), less the
    exercises of those that are ``unread``.

    The parts ``without`` which it is to be are as if they were not there, but for exercises and
    lessons: those are broken by it, rather than what an earlier folder has under their id.
    """
    found = Gathered(folders[0] if folders else Path())
    if not folders:
        found.problems.append(Place(found.base, "").problem("no content folder was given"))
    for folder in {realpath(folder): folder for folder in folders}.values():
        for entry in find(folder, languages, exercises=folder not in unread):
            if isinstance(entry, Problem):
                found.problems.append(entry)
            else:
                found.problems.extend(_take(found, entry, without, reading))
    return found


def _take(
    found: Gathered,
    file: File,
    without: Collection[ContentPart],
    reading: Callable[[Path], dict[str, Any]],
) -> Iterator[Problem]:
    where = file.place.folder, file.place.file
    if (*where, "") in without:
        _leave_out(found, file)
        return
    room = (
        found if file.language is None else found.words.setdefault(file.language, LanguageTexts())
    )
    shelf: Shelf[Any] = getattr(room, file.kind)
    wanted = (_STRUCTURE if file.language is None else _TEXT)[file.kind]
    try:
        document = reading(file.path)
    except UnreadableError as why:
        if file.kind in _WHOLE_FILES:
            shelf.lose(file.name)
        else:
            shelf.unread = True
        yield file.place.problem(str(why))
        return
    if file.kind in _WHOLE_FILES:
        if "language" in wanted.__struct_fields__:
            document = {**document, "language": file.language}
        yield from _put(shelf, file.name, document, wanted, file.place)
        return
    for name, table in document.items():
        if (*where, name) in without:
            _leave_out(found, file, name)
            continue
        yield from _put(shelf, name, table, wanted, replace(file.place, table=name))


def _leave_out(found: Gathered, file: File, table: str = "") -> None:
    if file.kind not in ("exercises", "lessons") or file.language not in (None, "en"):
        return
    if file.kind == "exercises":
        found.exercises.lose(file.name)
    elif table:
        found.lessons.lose(table)
    else:
        words = found.words.setdefault("en", LanguageTexts()).lessons
        found.lessons.unread = words.unread = True


def _put(shelf: Shelf[Any], name: str, value: Any, wanted: Any, place: Place) -> Iterator[Problem]:
    if (there := shelf.places.get(name)) and there.folder == place.folder:
        yield place.problem(f'"{name}" already stands in {there.file}; one is allowed')
    shelf.places[name] = place
    if "id" in wanted.__struct_fields__ and isinstance(value, dict):
        value = {"id": name, **value}
    try:
        thing = msgspec.convert(value, wanted)
    except (msgspec.ValidationError, RecursionError):
        from app.content.shape import faults  # slow to import, and only needed here

        shelf.lose(name)
        yield from (place.problem(said, key) for key, said in faults(value, wanted))
        return
    if getattr(thing, "id", name) != name:
        shelf.lose(name)
        yield place.problem(
            f'"{thing.id}" is not the name it is filed under; allowed: "{name}"', "id"
        )
        return
    shelf.broken.discard(name)
    shelf.values[name] = thing
