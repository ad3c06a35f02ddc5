"""The sheets in front of the tables: what it all is, and adherence and pain at one glance."""

from collections import defaultdict
from typing import Any

from xlsxwriter.worksheet import Worksheet

from app.core.dataset.tables import BY_NAME
from app.exports.dictionary import HEADINGS, described
from app.exports.source import Source


def write_explanation(book: Any, sheet: Worksheet, about: list[str], source: Source) -> None:
    """What is in the workbook, then each column and what it means."""
    bold = book.add_format({"bold": True, "bottom": 1})
    title = book.add_format({"bold": True, "font_size": 14})
    plain = book.add_format({"num_format": "@"})
    for place, width in enumerate((18, 18, 10, 11, 30, 13, 60, 24, 13)):
        sheet.set_column(place, place, width)
    for number, line in enumerate(about):
        sheet.write_string(number, 0, line, plain if number else title)
    first = len(about) + 1
    for place, heading in enumerate(HEADINGS):
        sheet.write_string(first, place, heading, bold)
    sheet.freeze_panes(first + 1, 0)
    columns = [*described(source.tables(), source.choice.privacy)]
    for row, words in enumerate(columns, first + 1):
        for place, word in enumerate(words):
            sheet.write_string(row, place, word, plain)
    sheet.autofilter(first, 0, first + len(columns), len(HEADINGS) - 1)


def write_overview(book: Any, sheet: Worksheet, source: Source) -> None:
    """Sessions done over sessions due and mean pain, by week of the plan, with a chart."""
    weeks = _weeks(source)
    bold = book.add_format({"bold": True, "bottom": 1})
    sheet.set_column(0, 6, 16)
    if not weeks:
        sheet.write_string(0, 0, "No session was due yet, so there is nothing to draw.")
        return
    for place, heading in enumerate(
        ("Week of plan", "Sessions due", "Sessions done", "Adherence, %", "Pain before, 0 to 10")
    ):
        sheet.write_string(0, place, heading, bold)
    whole, tenth = book.add_format({"num_format": "0"}), book.add_format({"num_format": "0.0"})
    for row, (week, due, done, pain) in enumerate(weeks, 1):
        sheet.write_number(row, 0, week)
        sheet.write_number(row, 1, due)
        sheet.write_number(row, 2, done)
        if due:
            sheet.write_number(row, 3, 100 * done / due, whole)
        if pain is not None:
            sheet.write_number(row, 4, pain, tenth)
    sheet.insert_chart("G2", _chart(book, len(weeks)), {"x_scale": 1.4, "y_scale": 1.4})


def _weeks(source: Source) -> list[tuple[int, int, int, float | None]]:
    """Week, sessions due, sessions done and mean pain, over all chosen patients."""
    place = {name: index for index, name in enumerate(BY_NAME["week"].names)}
    totals: dict[int, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    for batch in source.rows(BY_NAME["week"]):
        for row in batch:
            total = totals[row[place["week"]]]
            answers = row[place["pain_answers"]]
            total[0] += row[place["due"]]
            total[1] += row[place["done"]]
            total[2] += (row[place["pain"]] or 0) * answers
            total[3] += answers
    return [
        (week, int(due), int(done), pain / answers if answers else None)
        for week, (due, done, pain, answers) in sorted(totals.items())
    ]


def _chart(book: Any, weeks: int) -> Any:
    """Columns for adherence, and a line for pain on an axis of its own."""
    columns = book.add_chart({"type": "column"})
    line = book.add_chart({"type": "line"})
    columns.add_series(
        {
            "name": ["Overview", 0, 3],
            "categories": ["Overview", 1, 0, weeks, 0],
            "values": ["Overview", 1, 3, weeks, 3],
            "fill": {"color": "#1F5F82"},
            "gap": 60,
        }
    )
    line.add_series(
        {
            "name": ["Overview", 0, 4],
            "categories": ["Overview", 1, 0, weeks, 0],
            "values": ["Overview", 1, 4, weeks, 4],
            "line": {"color": "#D96F06", "width": 2.5},
            "marker": {"type": "circle", "size": 7, "fill": {"color": "#D96F06"}},
            "y2_axis": True,
        }
    )
    columns.combine(line)
    columns.set_title({"name": "Adherence and pain by week"})
    columns.set_x_axis({"name": "Week of plan"})
    columns.set_y_axis({"name": "Adherence, %", "min": 0, "max": 100})
    line.set_y2_axis({"name": "Pain, 0-10", "min": 0, "max": 10})
    columns.set_legend({"position": "bottom"})
    return columns
