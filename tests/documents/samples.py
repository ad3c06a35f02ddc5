"""Plans and words to print, made of core types alone, with a body that only stands."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from app.core.exercise import Dose, Exercise, Phase
from app.core.handout_text import HandoutText
from app.core.kinds import Part
from app.core.plan import Plan, PlanItem
from app.core.pose import Drawing, Pose
from app.core.print_form import Layout
from app.core.programme import Programme, ProgrammeItem, WebLink
from app.core.signs import Sign
from app.core.texts import Cue, ExerciseText, ProgrammeText, SignText, Texts
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, Handout, render

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
CONTENT = RESOURCES / "content"
LINK = WebLink(
    id="film",
    url="https://www.example.org/films/welcome",
    short="example.org/films/welcome",
    clinic_title="Pain explained",
    official_title="A film about pain – and what helps",
    minutes=5,
    last_checked=date(2026, 11, 1),
)
SIX = Dose(reps=6)
LAYOUTS = {False: Layout.STANDARD, True: Layout.LARGE}


@dataclass(frozen=True)
class Sample:
    """One exercise to print."""

    name: str = "Wall Stand"
    dose: Dose = SIX
    sides: str = "each"
    captions: tuple[str, ...] = ("Stand tall", "Lean in", "Push away")
    steps: tuple[str, ...] = ("Stand at the wall.", "Lean in, slowly.", "Push away and breathe.")

    def exercise(self, n: int) -> Exercise:
        """Standing poses, one after another; the second reaches up."""
        poses = {f"pose-{m}": Pose(bend=5 * m) for m in range(len(self.captions))}
        phases = tuple(Phase(id=f"phase-{m}", pose=f"pose-{m}", seconds=2) for m in self._later())
        return Exercise(
            id=f"exercise-{n}",
            sides=self.sides,
            dose=self.dose,
            phases=phases or (Phase(id="still", pose="pose-0", hold=True),),
            drawing=Drawing(start="pose-0", poses=poses),
        )

    def text(self) -> ExerciseText:
        """Its words."""
        cues = {
            f"phase-{m}": Cue(now="Now", next="Next", say="Say", caption=self.captions[m])
            for m in self._later()
        }
        return ExerciseText(
            name=self.name, aim="Aim.", start=self.captions[0], steps=self.steps, cues=cues
        )

    def _later(self) -> range:
        return range(1, len(self.captions))


def words(**changes: str) -> HandoutText:
    """The handout's English."""
    text = tomllib.loads((CONTENT / "text" / "en" / "handout.toml").read_text("utf-8"))
    return msgspec.convert({**text, **changes}, HandoutText)


def signs() -> tuple[tuple[Sign, ...], dict[str, SignText]]:
    """Our signs that call for help, and their English."""
    ours, english = (
        tomllib.loads((folder / "signs.toml").read_text("utf-8"))
        for folder in (CONTENT, CONTENT / "text" / "en")
    )
    every = tuple(msgspec.convert({"id": name, **it}, Sign) for name, it in ours.items())
    return every, msgspec.convert(english, dict[str, SignText])


def handout(
    *samples: Sample,
    weeks: int = 4,
    parts: tuple[Part, ...] = (Part.MORNING, Part.AFTERNOON),
    title: str = "Your mid-upper back plan",
    goal: str = "Move your middle and upper back more freely.",
    text: HandoutText | None = None,
    **changes: Any,
) -> Handout:
    """A handout of ``samples``; ``changes`` are fields of Handout."""
    exercises = {sample.exercise(n).id: sample for n, sample in enumerate(samples)}
    items = tuple(PlanItem(s.exercise(n), s.dose) for n, s in enumerate(samples))
    programme = Programme(
        id="back",
        weeks=weeks,
        parts=parts,
        items=tuple(ProgrammeItem(exercise=name) for name in exercises),
        link=LINK.id,
    )
    every, said = signs()
    texts = Texts(
        language="en",
        exercises={name: sample.text() for name, sample in exercises.items()},
        programmes={"back": ProgrammeText(name="Back", title=title, goal=goal)},
        signs=said,
        handout=text or words(),
    )
    given: dict[str, Any] = {
        "plan": Plan(programme, items, date(2026, 11, 23), weeks),
        "texts": texts,
        "link": LINK,
        "clinic": ClinicHeader("Your Clinic", "01234 567 890"),
        "printed_on": date(2026, 11, 23),
        "code": "204117",
        "signs": every,
    }
    return Handout(**{**given, **changes})


def printed(pages: Handout, fonts: Fonts) -> bytes:
    """The PDF of a handout."""
    return render(pages, fonts).pdf
