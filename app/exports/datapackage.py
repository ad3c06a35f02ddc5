"""``datapackage.json``: the CSV files of a pack as a Frictionless data package."""

from collections.abc import Sequence
from typing import Any

import orjson

from app.core.dataset.choice import Privacy
from app.core.dataset.hiding import left_out
from app.core.dataset.shape import Column, Kind, Table

NAME = "datapackage.json"

_TYPES: dict[Kind, dict[str, Any]] = {
    Kind.INTEGER: {"type": "integer"},
    Kind.YEAR: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.BOOLEAN: {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    Kind.DATE: {"type": "date"},
    Kind.TIME: {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%S.%fZ"},
    Kind.NUMBERS: {"type": "array"},
    Kind.OBJECT: {"type": "any"},  # objects and lists of them
}


def datapackage(tables: Sequence[Table], privacy: Privacy) -> bytes:
    """Made from the same dictionary as everything else that says what a column is."""
    found = {
        "profile": "tabular-data-package",
        "name": "physio-kiosk-records",
        "title": "Records of a physiotherapy clinic",
        "resources": [_resource(table, privacy) for table in tables],
    }
    return orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n"


def _resource(table: Table, privacy: Privacy) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name.replace("_", "-"),
        "path": f"csv/{table.name}.csv",
        "title": table.name,
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"'},
        "schema": {
            "fields": [_field(table, column, privacy) for column in table.columns],
            "missingValues": [""],
            **({"primaryKey": ["id"]} if "id" in table.names else {}),
        },
    }


def _field(table: Table, column: Column, privacy: Privacy) -> dict[str, Any]:
    out = left_out(table, column, privacy)
    limits: dict[str, Any] = {}
    if not (column.optional or column.blank or out):
        limits["required"] = True
    if column.least is not None:
        limits["minimum"] = column.least
    if column.most is not None:
        limits["maximum"] = column.most
    if column.words and not column.blank:
        limits["enum"] = list(column.words)
    return {
        "name": column.name,
        **_TYPES.get(column.kind, {"type": "string"}),
        "title": column.name,
        "description": f"{column.meaning}. {table.source_of(column).value.capitalize()}.",
        **({"unit": column.unit} if column.unit else {}),
        **({"constraints": limits} if limits else {}),
    }
