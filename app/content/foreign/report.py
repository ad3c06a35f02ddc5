"""What became of a library, for whoever brought it in."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from app.content.foreign.told import LeftOut

_MANY = 20
NAME = "import-report.txt"


class Report(Struct):
    """``taken`` are new exercises, ``updated`` known ones that came out another way, ``same`` those
    that did not, ``kept`` those a person has changed here, all by name. ``split`` says how many
    steps of each were split; ``notes`` what else there is to know of one."""

    taken: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    split: dict[str, int] = field(default_factory=dict)
    notes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    languages: dict[str, int] = field(default_factory=dict)
    pictures: int = 0

    @property
    def count(self) -> int:
        """Exercises that are drafts in the folder now by this library."""
        return len(self.taken) + len(self.updated) + len(self.same) + len(self.kept)

    def summary(self) -> Iterator[str]:
        """A few lines."""
        yield f"{len(self.taken)} new exercises, each a draft, with {self.pictures} pictures."
        if self.updated or self.same or self.kept:
            yield (
                f"{len(self.updated)} updated, {len(self.same)} unchanged, "
                f"{len(self.kept)} left as somebody here has changed them."
            )
        yield f"Words: {', '.join(f'{code} {n}' for code, n in sorted(self.languages.items()))}."
        if self.split:
            steps = sum(self.split.values())
            yield f"{steps} long steps of {len(self.split)} exercises were split."
        yield "Guessed for each: dose, sides, positions and equipment. A physio confirms them."
        if self.left_out:
            yield f"{len(self.left_out)} entries were left out."

    def lines(self) -> Iterator[str]:
        """All of it."""
        yield from self.summary()
        for title, lines in (
            ("Left out", [str(it) for it in self.left_out]),
            ("To know", list(self._to_know())),
            ("Steps split", [f"{name}: {count}" for name, count in self.split.items()]),
            ("Left as changed here", self.kept),
            ("New", self.taken),
            ("Updated", self.updated),
        ):
            if lines:
                yield ""
                yield f"{title} ({len(lines)})"
                yield from (f"  {line}" for line in lines)

    def _to_know(self) -> Iterator[str]:
        """What is said of many exercises is said once."""
        times = Counter(it for its in self.notes.values() for it in its)
        for note, count in times.items():
            if count > _MANY:
                yield f"{count} exercises: {note}"
        for name, notes in self.notes.items():
            yield from (f"{name}: {it}" for it in notes if times[it] <= _MANY)

    def save(self, folder: Path) -> None:
        """Beside the content."""
        (folder / NAME).write_text("\n".join(self.lines()) + "\n", encoding="utf-8")
