"""The words of the printed handout, in one language."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.exercise import Equipment
from app.core.kinds import Band, Part
from app.core.phrase_text import Counted, Phrase, TimesADay, fill

Sentence = Annotated[str, Meta(min_length=1, max_length=160)]
Short = Annotated[str, Meta(min_length=1, max_length=12)]
Month = Annotated[str, Meta(min_length=1, max_length=16)]
Months = Annotated[tuple[Month, ...], Meta(min_length=12, max_length=12)]
Weekdays = Annotated[tuple[Short, ...], Meta(min_length=7, max_length=7)]


class DoseText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much, in words. ``then`` joins two parts: ``{first}`` and ``{next}``; ``bands`` say with
    which band, a phrase for each colour, and ``own`` holds a physio's own ``{words}``."""

    times: Counted
    hold: Counted
    sets: Counted
    each: Phrase
    alternate: Phrase
    only_left: Phrase
    only_right: Phrase
    then: Phrase
    kg: Phrase = "with {kg} kg"
    bands: Mapping[Band, Phrase] = MappingProxyType(
        {band: f"with the {band} band" for band in Band}
    )
    needed: Phrase = "when you need it"
    own: Sentence = "Your physio says: {words}"

    def __post_init__(self) -> None:
        fill(self, then="first next", kg="kg", own="words")


class LightText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The traffic light; ``score`` and ``scores`` hold ``{low}`` and ``{high}``."""

    score: Phrase
    scores: Phrase
    green: Phrase
    amber: Phrase
    red: Phrase

    def __post_init__(self) -> None:
        fill(self, score="low", scores="low high")


class StopText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands over the signs: ``now_call`` and ``now`` for help at once, with and without a
    ``{number}``; ``call`` for the clinic, with its ``{contact}`` or a blank to write it in, which
    the bookmarks call ``heading``.
    """

    now: Phrase
    now_call: Phrase
    heading: Phrase
    call: Phrase

    def __post_init__(self) -> None:
        fill(self, now_call="number", call="contact")


class ChartText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The tick chart; ``pain`` stands before the boxes for a number, ``own`` says what the rows of
    exercises are that have days or times of their own."""

    heading: Phrase
    help: Phrase
    own: Phrase = "A row with a number is for that exercise alone."
    pain: Short
    morning: Phrase
    midday: Phrase = "midday"
    afternoon: Phrase
    evening: Phrase = "evening"

    def part(self, part: Part) -> str:
        """What a part of the day is called."""
        return str(getattr(self, part.value))


class ScheduleText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When; ``line`` holds ``{often}``, ``{weeks}`` and ``{date}``, ``on`` the first and ``{days}``
    where not every day is one of the plan's, ``many`` the ``{count}`` and the ``{parts}`` of a day
    where they are not ``both``, morning and afternoon: one phrase, or one for each form."""

    line: Annotated[str, Meta(min_length=1, max_length=120)]
    on: Phrase
    both: Phrase
    morning: Phrase
    midday: Phrase = "Once a day, at midday"
    afternoon: Phrase
    evening: Phrase = "Once a day, in the evening"
    many: TimesADay | Phrase = TimesADay(other="{count} times a day: {parts}")
    weeks: Counted

    def __post_init__(self) -> None:
        fill(self, line="often weeks date", on="often days")
        if isinstance(self.many, str):
            fill(self, many="count parts")

    def often(self, parts: Sequence[str], language: str) -> str:
        """So many times a day, in these parts of it."""
        count, named = len(parts), ", ".join(parts)
        if isinstance(self.many, str):
            return self.many.format(count=count, parts=named)
        return self.many.of(count, language, parts=named)


class FilmText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The film behind the printed square."""

    scan: Phrase
    minutes: Counted


class OwnCodeText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The square by which the kiosk knows this very plan again."""

    heading: Phrase
    help: Sentence


_EQUIPMENT: Mapping[Equipment, str] = MappingProxyType(
    {"mat": "a mat", "wall": "a wall", "chair": "a chair", "pillow": "a pillow", "band": "a band"}
)


class FactsText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands under the title: who the ``{name}`` is, the ``{date}`` of the next visit, the
    ``{things}`` that the exercises need, and what each of these is called."""

    physio: Phrase = "Your physio: {name}"
    next_visit: Phrase = "Next visit: {date}"
    need: Phrase = "You need: {things}"
    things: Mapping[Equipment, Phrase] = _EQUIPMENT

    def __post_init__(self) -> None:
        fill(self, physio="name", next_visit="date", need="things")


class CalendarText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The square that puts the sessions into a phone's calendar; ``title`` is what each is called
    there, where others may see it."""

    heading: Phrase = "Your sessions in your phone"
    help: Sentence = "Scan this with your phone. You can change the times there."
    title: Phrase = "Exercises"


class NextStageText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The pages of what comes after the plan."""

    title: Phrase
    note: Sentence


class CardText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The card that signs in, and the badge of staff."""

    title: Phrase
    code: Phrase
    badge: Phrase
    help: Phrase


class UsualLightText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The traffic light by one's own usual pain, without a number: for each light when it is, and
    what to do."""

    green: Phrase
    green_do: Phrase
    amber: Phrase
    amber_do: Phrase
    red: Phrase
    red_do: Phrase


class FlareText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The page for a flare-up; ``note`` says how to go about it. Its ``light`` is by one's own
    usual: by the clinic's numbers a flare-up would be a reason to stop."""

    title: Phrase
    note: Annotated[str, Meta(min_length=1, max_length=240)]
    light: UsualLightText | None = None


class LessonSheetText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The lessons to read at home; ``note`` is for several, ``one`` for one alone. ``answers``
    stands over the answers, which come last.
    """

    title: Phrase
    note: Sentence
    one: Sentence
    answers: Phrase


class ReaderText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pictures in words, for whoever has the page read out."""

    figure: Phrase
    chart: Counted
    film: Phrase
    chart_code: Phrase
    card: Phrase

    def __post_init__(self) -> None:
        fill(self, figure="exercise caption", film="address")


class HandoutText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every sentence of the handout that no exercise or programme brings itself.

    ``date`` holds ``{day}``, ``{month}`` and ``{year}``, ``day`` the first two; ``weekdays`` start
    on Monday. ``idea`` stands over the lesson of the week, ``unseen`` for an ``{exercise}`` whose
    content cannot be used, ``credit`` names whose an exercise is where its licence asks for it.
    ``breathe`` and ``allowed`` say what a session begins with, and what the kiosk may change by
    itself. Without ``flare`` the page for a flare-up has English words.
    ``direction`` also turns the page's layout round. ``language`` is that of the folder it stands
    in, which knows the forms of its plurals.
    """

    language: str = "en"
    direction: Literal["ltr", "rtl"]
    date: Phrase
    day: Phrase
    months: Months
    weekdays: Weekdays
    code: Phrase
    version: Annotated[str, Meta(min_length=1, max_length=120)]
    page: Phrase
    unseen: Phrase
    credit: Phrase = "{exercise}: {credit}. Changed for this page."
    breathe: Sentence = "Begin with a minute of slow breathing: in for 4 seconds, out for 6."
    allowed: Sentence = (
        "{exercise}: when it goes well, the kiosk makes it a little harder, up to {to}. "
        "Tell us if it is too much."
    )
    idea: Phrase
    schedule: ScheduleText
    dose: DoseText
    light: LightText
    stop: StopText
    chart: ChartText
    film: FilmText
    own_code: OwnCodeText
    calendar: CalendarText = CalendarText()
    facts: FactsText = FactsText()
    next_stage: NextStageText
    card: CardText
    lessons: LessonSheetText
    reader: ReaderText
    flare: FlareText | None = None

    def __post_init__(self) -> None:
        fill(
            self,
            date="day month year",
            day="day month",
            code="code",
            version="version printed review",
            page="page pages",
            unseen="exercise",
            credit="exercise credit",
            allowed="exercise to",
        )
