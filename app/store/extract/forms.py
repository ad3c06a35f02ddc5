"""How a column is written, as SQL: as it is veiled, and as the text of a format.

SQLite builds a line of CSV or JSON about three times as fast as Python does from the values.
"""

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.hiding import left_out
from app.core.dataset.shape import Column, Kind, Table
from app.core.dataset.sheet import ROW, letters, style
from app.core.spreadsheet_text import neutral
from app.store.extract.routes import AGE_BAND, ENDED_ON, LAST_ENTRY, PLAN_STATE

_ADDED = {
    "age_band": AGE_BAND,
    "small_group": "p.small",
    "state": PLAN_STATE,
    "ended_on": ENDED_ON,
    "counts": LAST_ENTRY,
}


_NOTHING = "''"
_TRUSTED = (Kind.ID, Kind.INTEGER, Kind.YEAR, Kind.NUMBER)
"""Their shape is checked on every way in, so that they stand in a line as they are."""


def veiled(table: Table, column: Column, choice: Choice, whose: str = "p.label") -> str:
    """The column's value as the choice lets it out. ``whose`` is what a patient is called."""
    privacy = choice.privacy
    plain = f"t.{column.name}"
    if column.added and column.name == "patient_id":
        plain = whose
    elif column.added:
        plain = _ADDED[column.name].replace("{as_of}", choice.as_of.isoformat())
    if privacy is Privacy.IDENTIFIED:
        return plain
    if left_out(table, column, privacy):
        return "NULL"
    if column.kind is Kind.ID:
        patient = column.name == "patient_id" or (table.name, column.name) == ("patient", "id")
        return "p.label" if patient else f"pseudonym({plain})"
    if privacy is Privacy.PSEUDONYMISED:
        return plain
    match column.kind:
        case Kind.DATE:
            return f"date({plain}, p.shift)"
        case Kind.TIME:
            return f"strftime('%Y-%m-%dT%H:%M:%fZ', {plain}, p.shift)"
    return plain


def csv_line(columns: tuple[Column, ...], values: list[str]) -> str:
    """One SQL value: the cells with commas between. Needs the function ``cell``."""
    cells = (_csv(column, value) for column, value in zip(columns, values, strict=True))
    return f"concat_ws(',', {', '.join(cells)})"


def json_line(columns: tuple[Column, ...], values: list[str]) -> str:
    """One SQL value: a JSON object. Numbers come out with every digit they need."""
    pairs = (
        f"'{column.name}', {_json(column, value)}"
        for column, value in zip(columns, values, strict=True)
    )
    return f"json_object({', '.join(pairs)})"


def sheet_row(columns: tuple[Column, ...], values: list[str]) -> str:
    """One SQL value: a row of a sheet, with a sign in place of its number. Empty values leave no
    cell. Needs the function ``sheet_text``."""
    parts, constant = [], f'<row r="{ROW}">'
    for place, (column, value) in enumerate(zip(columns, values, strict=True)):
        if value == "NULL":
            continue
        before, said, after = _sheet_cell(f"{letters(place)}{ROW}", column, value)
        if column.kind in _TRUSTED and not column.optional:
            # Always there: what stands between two values is one constant
            parts += [f"'{constant}{before}'", said]
            constant = after
        else:
            parts += [f"'{constant}'", f"'{before}' || {said} || '{after}'"]
            constant = ""
    last = f"'{constant}</row>'"
    return f"concat({', '.join(it for it in (*parts, last) if it != _NOTHING)})"


def cell(text: str | None) -> str | None:
    """A text as a CSV cell: quoted, so that it is told from a number, and never run."""
    return None if text is None else '"' + neutral(text).replace('"', '""') + '"'


def _csv(column: Column, value: str) -> str:
    if column.kind in _TRUSTED and not column.optional and value != "NULL":
        return value
    match column.kind:
        case Kind.TEXT:
            written = f"cell({value})"
        case Kind.CODE if not column.words:
            # What begins with a small letter runs nowhere, and without these signs it does not
            # break the line; nothing is asked of Python where there is nothing
            return (
                f"CASE WHEN {value} IS NULL THEN '' "
                f"WHEN {value} >= 'a' AND {value} < '{{' AND {value} NOT GLOB '*[\",\n\r]*' "
                f"THEN {value} ELSE cell({value}) END"
            )
        case Kind.BOOLEAN:
            written = f"CASE {value} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
        case Kind.NUMBERS | Kind.OBJECT:
            # There is hardly ever anything to replace, and to look for it is quicker
            inside = f"iif({value} GLOB '*\"*', replace({value}, '\"', '\"\"'), {value})"
            written = f"'\"' || {inside} || '\"'"
        case _:
            written = value
    return f"ifnull({written}, '')"


def _json(column: Column, value: str) -> str:
    match column.kind:
        case Kind.BOOLEAN:
            return f"json(CASE {value} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)"
        case Kind.NUMBERS | Kind.OBJECT:
            return f"json({value})"
    return value


def _sheet_cell(where: str, column: Column, value: str) -> tuple[str, str, str]:
    """What stands before the value, the value as SQL, and what stands after it."""
    text = f'<c r="{where}" s="{style("text")}" t="inlineStr"><is>', "</is></c>"
    plain = text[0] + "<t>", "</t>" + text[1]
    match column.kind:
        case Kind.INTEGER | Kind.YEAR | Kind.NUMBER:
            return f'<c r="{where}"><v>', value, "</v></c>"
        case Kind.DATE | Kind.TIME:
            days = f"(unixepoch({value}, 'subsec') / 86400.0 + 25569)"
            return f'<c r="{where}" s="{style(column.kind.value)}"><v>', days, "</v></c>"
        case Kind.BOOLEAN:
            # LibreOffice turns a true cell of XLSX into the formula TRUE()
            return plain[0], f"CASE {value} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END", plain[1]
        case Kind.ID:
            return plain[0], value, plain[1]
        case Kind.CODE if column.words:
            return plain[0], value, plain[1]
        case Kind.CODE:
            harmless = f"{value} >= 'a' AND {value} NOT GLOB '*[^a-z0-9_-]*'"
        case Kind.NUMBERS:
            # JSON without a text in it has no sign that says something in XML
            harmless = f"""instr({value}, '"') = 0"""
        case _:
            return text[0], f"sheet_text({value})", text[1]
    said = f"CASE WHEN {harmless} THEN '<t>' || {value} || '</t>' ELSE sheet_text({value}) END"
    return text[0], said, text[1]
