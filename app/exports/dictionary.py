"""The data dictionary: what each column of each table is."""

from collections.abc import Iterator, Sequence

import orjson

from app.core.dataset.choice import Privacy
from app.core.dataset.hiding import left_out
from app.core.dataset.shape import Table
from app.core.spreadsheet_text import neutral
from app.exports.fhir.context import Words

HEADINGS = (
    *("table", "column", "type", "unit", "range", "may be empty", "meaning", "source"),
    "in this pack",
)


def described(tables: Sequence[Table], privacy: Privacy) -> Iterator[tuple[str, ...]]:
    """A row for each column, under HEADINGS."""
    for table in tables:
        for column in table.columns:
            out = left_out(table, column, privacy)
            yield (
                *(table.name, column.name, column.type, column.unit, column.range),
                "yes" if column.optional or column.blank or out else "no",
                *(column.meaning, table.source_of(column)),
                "left out" if out else "yes",
            )


def dictionary_csv(tables: Sequence[Table], privacy: Privacy) -> bytes:
    """For people."""
    rows = [HEADINGS, *described(tables, privacy)]
    return "".join(",".join(map(_quoted, row)) + "\r\n" for row in rows).encode()


def questions_csv(words: Words) -> bytes:
    """What each safety question asks and which signs it names, as the kiosk has them now."""
    rows = [("question_id", "asks", "signs", "signs where it was asked before")]
    for name, ask in words.questions.items():
        first, later = words.signs.get(name, ((), ()))
        rows.append((name, ask, "; ".join(first), "; ".join(later)))
    return "".join(",".join(map(_quoted, row)) + "\r\n" for row in rows).encode()


def dictionary_json(tables: Sequence[Table], privacy: Privacy) -> bytes:
    """For programs: the same, by table."""
    found = [
        {
            "table": table.name,
            "meaning": table.meaning,
            "source": table.source,
            "columns": [
                dict(zip(HEADINGS[1:], row[1:], strict=True)) for row in described([table], privacy)
            ],
        }
        for table in tables
    ]
    return orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n"


def _quoted(text: str) -> str:
    return '"' + neutral(text).replace('"', '""') + '"'
