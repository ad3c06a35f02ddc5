"""What a person reads, in one language: keyed by the same ids as the structure."""

from typing import Annotated

from msgspec import Meta, Struct

from app.core.handout_text import HandoutText
from app.core.letter_text import LetterText
from app.core.proposal_text import ProposalText

Line = Annotated[str, Meta(min_length=1, max_length=60)]
Sentence = Annotated[str, Meta(min_length=1, max_length=240)]
Words = Annotated[str, Meta(min_length=1, max_length=500)]

Signs = Annotated[tuple[Line, ...], Meta(max_length=5)]

Answer = Annotated[str, Meta(min_length=1, max_length=40)]
"""Short enough that three stand side by side on a screen."""


class Cue(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one phase: giant on screen, small as what comes next, under a printed figure."""

    now: Annotated[str, Meta(min_length=1, max_length=24)]
    next: Line
    say: Line
    caption: Line | None = None


class ExerciseText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise in words. ``steps`` stand on the handout; ``cues`` are keyed by phase id. Ours
    have at most five steps; a library's come with as many as it has."""

    name: Line
    aim: Sentence
    start: Line
    steps: Annotated[tuple[Sentence, ...], Meta(min_length=1, max_length=30)]
    cues: dict[str, Cue]
    left: Line | None = None
    right: Line | None = None


class ProgrammeText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A programme in words; ``focuses`` are keyed by focus id."""

    name: Line
    title: Line
    goal: Sentence
    focuses: dict[str, Sentence] = {}


class LessonText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One idea, one question, and why the right answer is right. ``picture`` says in words what
    the picture beside it shows."""

    title: Line
    body: Words
    question: Sentence
    answers: Annotated[tuple[Answer, ...], Meta(min_length=2, max_length=3)]
    explanation: Sentence
    picture: Sentence | None = None


class LinkText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a link is offered."""

    invite: Line
    about: Sentence


class SafetyText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A safety question in words; ``signs`` say what it may look like, ``later_signs`` the same for
    somebody who was asked before; ``short`` is how it stands beside others in a row that it shares.
    ``staff`` stands on the flag: it tells what was answered, never
    what it means."""

    ask: Annotated[str, Meta(min_length=1, max_length=80)]
    signs: Signs = ()
    later_signs: Signs = ()
    short: Line = ""
    staff: Annotated[str, Meta(min_length=1, max_length=80)]

    def signs_for(self, asked_before: bool) -> tuple[Line, ...]:
        """What to look out for: since ever, or since it was asked last."""
        return (self.later_signs if asked_before else ()) or self.signs


class SignText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sign in words, as it goes on after "Call … now if you have" or "Stop and call us"."""

    say: Annotated[str, Meta(min_length=1, max_length=80)]


class Texts(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything of one language, after English has filled what it lacks."""

    language: str
    exercises: dict[str, ExerciseText] = {}
    programmes: dict[str, ProgrammeText] = {}
    lessons: dict[str, LessonText] = {}
    links: dict[str, LinkText] = {}
    safety: dict[str, SafetyText] = {}
    signs: dict[str, SignText] = {}
    handout: HandoutText | None = None
    letter: LetterText | None = None
    proposals: ProposalText | None = None
