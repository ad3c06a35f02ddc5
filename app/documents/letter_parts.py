"""The blocks of the progress letter."""

from dataclasses import asdict

from app.core.decimals import decimal_text
from app.core.letter_text import LetterText
from app.documents.arrange import SideBySide
from app.documents.bar_chart import BarChart
from app.documents.bar_key import BarPattern
from app.documents.block import Block
from app.documents.letter_model import Event, Measured, ProgressLetter
from app.documents.letterhead import Letterhead
from app.documents.pain_chart import PainChart
from app.documents.sentences import date_line, day_line, grouped
from app.documents.signature import Signature
from app.documents.table import PrintedTable
from app.documents.title_block import TitleBlock
from app.documents.type import Type
from app.documents.words_block import WordsBlock

SHARES = (0.27, 0.09, 0.195, 0.195, 0.09, 0.16)
MINUS = "\u2212"


def letter_blocks(letter: ProgressLetter, type_: Type, plot: float) -> tuple[Block, ...]:
    """Everything that stands on the page, from top to bottom; charts are ``plot`` points tall."""
    words = letter.words
    return (
        Letterhead(
            type_,
            letter.clinic.logo,
            letter.clinic.name,
            letter.clinic.contact,
            date_line(letter.written_on, letter.page),
        ),
        _title(letter, type_),
        *_own(letter.summary, words.summary, type_),
        WordsBlock(type_, "", _summary(letter)),
        SideBySide(_weeks(letter, type_, plot), _pain(letter, type_, plot), 0.5),
        *_measures(letter, type_),
        SideBySide(_exercises(letter, type_), _events(letter, type_), 0.5),
        *_own(letter.next_step, words.next_step, type_),
        WordsBlock(type_, "", (_note(letter),)),
        Signature(
            type_,
            words.next_review.format(date=date_line(letter.ends_on, letter.page)),
            letter.signed_by,
            words.signature,
        ),
    )


def _own(said: str, heading: str, type_: Type) -> tuple[Block, ...]:
    """What the physio wrote, a paragraph a line; nothing where nobody did."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return (WordsBlock(type_, heading, lines),) if lines else ()


def _note(letter: ProgressLetter) -> str:
    words = letter.words
    said = words.audit.format(mark=letter.mark) if letter.mark else ""
    return f"{words.note.strip()} {said}" if said else words.note


def _title(letter: ProgressLetter, type_: Type) -> Block:
    words = letter.words
    about = [words.about.format(name=letter.name)]
    if letter.born is not None:
        about.append(words.born.format(year=letter.born))
    about.append(words.code.format(code=grouped(letter.code)))
    lines = [it.strip() for it in (letter.addressee or letter.referrer).splitlines() if it.strip()]
    to = (words.to.format(name=lines[0]), *lines[1:]) if lines else ()
    return TitleBlock(type_, words.title, to, ", ".join(about))


def _summary(letter: ProgressLetter) -> tuple[str, ...]:
    words, page = letter.words, letter.page
    plan = words.plan.format(
        programme=letter.programme,
        version=letter.version,
        start=date_line(letter.starts_on, page),
        end=date_line(letter.ends_on, page),
    )
    done, due = sum(week.done for week in letter.weeks), sum(week.due for week in letter.weeks)
    kept = letter.goal
    blanks = words.goal_for(kept.times) if kept else ""
    goal = (blanks.format(**asdict(kept)),) if kept and blanks else ()
    if not due:
        return plan, words.none_due, *goal
    home = sum(week.home for week in letter.weeks)
    said = words.done.format(done=done, due=due, percent=_percent(done, due), home=home)
    said = f"{said} {words.extras.of(letter.extras, words.language)}" if letter.extras else said
    return plan, said, *goal


def _weeks(letter: ProgressLetter, type_: Type, plot: float) -> Block:
    text = letter.words.charts
    done, due = sum(week.done for week in letter.weeks), sum(week.due for week in letter.weeks)
    alt = text.adherence_alt.format(percent=_percent(done, due))
    names = {
        BarPattern.FULL: text.kiosk,
        BarPattern.HATCHED: text.home,
        BarPattern.EMPTY: text.missing,
    }
    note = text.adherence_note
    return BarChart(
        type_, text.adherence, note, names, alt, text.week, letter.weeks, text.none, plot
    )


def _pain(letter: ProgressLetter, type_: Type, plot: float) -> Block:
    text, scores = letter.words.charts, letter.pain
    before = [score.before for score in scores if score.before is not None]
    first, last = (before[0], before[-1]) if before else ("-", "-")
    days = (scores[0].day, scores[-1].day) if scores else (letter.starts_on, letter.starts_on)
    return PainChart(
        type_,
        text.pain,
        text.pain_note,
        text.pain_alt.format(first=first, last=last),
        scores,
        (letter.green_max, letter.amber_max),
        (text.before, text.after),
        (day_line(days[0], letter.page), day_line(days[1], letter.page)),
        text.none,
        plot,
    )


def _measures(letter: ProgressLetter, type_: Type) -> tuple[Block, ...]:
    text = letter.words.table
    if not letter.measures:
        return ()
    heads = (text.measure, text.source, text.start, text.now, text.change, text.meaning)
    rows = [_row(each, letter) for each in letter.measures]
    return (PrintedTable(type_, text.heading, heads, rows, SHARES),)


def _row(each: Measured, letter: ProgressLetter) -> tuple[str, ...]:
    words, page = letter.words, letter.page
    table = words.table
    value = {"points": table.points, "seconds": table.seconds, "times": table.times}[each.unit]
    meaning = {"better": table.better, "worse": table.worse, "little": table.little}
    last = day_line(each.last_day, page)
    once = each.first_day == each.last_day
    return (
        each.name,
        table.reported if each.reported else table.measured,
        f"{value.format(value=_number(each.first, words))} ({day_line(each.first_day, page)})",
        "" if once else f"{value.format(value=_number(each.last, words))} ({last})",
        "" if once else _signed(each.last - each.first, words),
        "" if once else meaning.get(each.meaning or "", table.unknown),
    )


def _exercises(letter: ProgressLetter, type_: Type) -> Block:
    words = letter.words
    lines = []
    for each in letter.exercises:
        level = words.level.format(level=each.level, levels=each.levels)
        lines.append(f"{each.name}: {each.dose}" + (f" ({level})" if each.levels > 1 else ""))
    return WordsBlock(type_, words.exercises, lines, dotted=True)


def _events(letter: ProgressLetter, type_: Type) -> Block:
    words = letter.words
    lines = [_event(each, letter) for each in letter.events]
    if letter.stopped:
        lines.append(words.stopped.of(letter.stopped, words.language))
    if letter.omitted:
        lines.append(words.more.of(letter.omitted, words.language))
    lines = lines or [words.no_events]
    if letter.lessons:
        lines.append(words.lessons.of(letter.lessons, words.language))
    return WordsBlock(type_, words.events, lines, dotted=True)


def _event(event: Event, letter: ProgressLetter) -> str:
    said = letter.words.event.format(date=day_line(event.day, letter.page), what=event.what)
    return f"{said}. {event.said}" if event.said else said


def _percent(done: int, due: int) -> int:
    return round(100 * done / due) if due else 0


def _number(value: float, words: LetterText) -> str:
    return decimal_text(value, words.language).replace("-", MINUS)


def _signed(change: float, words: LetterText) -> str:
    rounded = round(change, 1)
    return ("+" if rounded > 0 else "") + _number(rounded, words)
