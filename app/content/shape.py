"""Every way in which a value can differ from its type, each with its key and what is allowed.

msgspec checks at full speed but stops at the first mistake; this walks the same types and
finds them all. It runs only once something is known to be wrong.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

import msgspec
from msgspec import inspect

from app.content.problem import joined, meant
from app.core.kinds import Id
from app.core.programme import Address

_PATTERNS = {
    get_args(Id)[1].pattern: "small letters, digits and single hyphens",
    get_args(Address)[1].pattern: "an address like https://example.org/page",
}

Fault = tuple[str, str]
"""A key path and what is wrong there."""


def faults(value: object, wanted: Any) -> list[Fault]:
    """All mistakes of ``value`` against the type ``wanted``; empty where msgspec accepts it."""
    try:
        msgspec.convert(value, wanted)
    except (msgspec.ValidationError, OverflowError, RecursionError) as error:
        found = list(_walk(inspect.type_info(wanted), value, ""))
        return found or [_first(str(error))]
    return []


def _first(message: str) -> Fault:
    said, _, path = message.partition(" - at `$")
    return path.rstrip("`").lstrip("."), f"{said[:1].lower()}{said[1:]}"


def _walk(kind: inspect.Type, value: object, key: str) -> Iterator[Fault]:
    match kind, value:
        case inspect.Metadata(type=inner, extra_json_schema={"description": said}), _:
            if any(True for _ in _walk(inner, value, key)):
                yield key, f"{_shown(value)} is not allowed; allowed: {said}"
        case inspect.Metadata(type=inner), _:
            yield from _walk(inner, value, key)
        case inspect.UnionType(types=types), _:
            yield from _any_of(types, value, key)
        case inspect.StructType(), dict():
            found = list(_struct(kind, value, key))
            yield from found or _whole(kind, value, key)
        case inspect.VarTupleType() | inspect.ListType(), list():
            if not _within(len(value), kind.min_length, kind.max_length):
                yield key, f"has {len(value)} entries; allowed: {allowed(kind)}"
            for index, inner in enumerate(value):
                yield from _walk(kind.item_type, inner, joined(key, f"[{index}]"))
        case inspect.TupleType(item_types=types), list() if len(value) == len(types):
            for index, (inner_kind, inner) in enumerate(zip(types, value, strict=True)):
                yield from _walk(inner_kind, inner, joined(key, f"[{index}]"))
        case inspect.DictType(), dict():
            for name, inner in value.items():
                yield from _walk(kind.key_type, name, joined(key, str(name)))
                yield from _walk(kind.value_type, inner, joined(key, str(name)))
        case _ if not _fits(kind, value):
            yield key, f"{_shown(value)} is not allowed; allowed: {allowed(kind)}"


def _struct(kind: inspect.StructType, value: dict[str, object], key: str) -> Iterator[Fault]:
    fields = {field.encode_name: field for field in kind.fields}
    for name, field in fields.items():
        if name in value:
            yield from _walk(field.type, value[name], joined(key, name))
        elif field.required:
            yield joined(key, name), f"is missing; allowed: {allowed(field.type)}"
    for name in value.keys() - fields.keys() - {kind.tag_field}:
        yield joined(key, name), f"unknown key{meant(name, fields)}"


def _whole(kind: inspect.StructType, value: dict[str, object], key: str) -> Iterator[Fault]:
    """What a struct itself objects to once each of its fields is right."""
    try:
        msgspec.convert(value, kind.cls)
    except msgspec.ValidationError as error:
        yield key, _first(str(error))[1]


def _any_of(types: tuple[inspect.Type, ...], value: object, key: str) -> Iterator[Fault]:
    named = {it.tag: it for it in types if isinstance(it, inspect.StructType) and it.tag_field}
    if named and isinstance(value, dict):
        field = next(str(it.tag_field) for it in named.values())
        if (tag := value.get(field)) in named:
            yield from _walk(named[tag], value, key)
        else:
            said = "is missing" if tag is None else f"{_shown(tag)} is not allowed"
            yield joined(key, field), f"{said}; allowed: {', '.join(map(str, named))}"
        return
    tries = [list(_walk(kind, value, key)) for kind in types]
    if all(tries):
        alike = [
            found
            for kind, found in zip(types, tries, strict=True)
            if _holder(kind) == _holder(value) and not isinstance(kind, inspect.NoneType)
        ]
        if len(alike) == 1:
            yield from alike[0]
        else:
            yield key, f"{_shown(value)} is not allowed; allowed: {_either(types)}"


def _holder(it: object) -> str:
    """Whether a type, or a value, is a table, a list or neither."""
    match it:
        case inspect.Metadata(type=inner):
            return _holder(inner)
        case inspect.StructType() | inspect.DictType() | dict():
            return "table"
        case inspect.VarTupleType() | inspect.ListType() | inspect.TupleType() | list():
            return "list"
    return ""


def _fits(kind: inspect.Type, value: object) -> bool:
    match kind:
        case inspect.StrType():
            return (
                isinstance(value, str)
                and _within(len(value), kind.min_length, kind.max_length)
                and (kind.pattern is None or re.search(kind.pattern, value) is not None)
            )
        case inspect.IntType() | inspect.FloatType():
            real = isinstance(value, int | float) and not isinstance(value, bool)
            whole = isinstance(value, int) or isinstance(kind, inspect.FloatType)
            return real and whole and _within(value, kind.ge, kind.le, kind.gt, kind.lt)
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.LiteralType(values=values):
            return value in values
        case inspect.EnumType(cls=enum):
            return value in [member.value for member in enum]
        case inspect.DateType():
            return type(value) is date
        case inspect.AnyType():
            return True
        case _:
            return False


def _within(value: Any, low: Any, high: Any, above: Any = None, below: Any = None) -> bool:
    return (
        (low is None or value >= low)
        and (high is None or value <= high)
        and (above is None or value > above)
        and (below is None or value < below)
    )


def allowed(kind: inspect.Type) -> str:
    """What a value of this type may be, in words."""
    match kind:
        case inspect.Metadata(extra_json_schema={"description": str() as said}):
            return said
        case inspect.Metadata(type=inner):
            return allowed(inner)
        case inspect.StrType(pattern=None):
            return f"text of {_range(kind.min_length, kind.max_length, 'letters')}"
        case inspect.StrType(pattern=pattern):
            return _PATTERNS.get(pattern, f"text that matches {pattern}")
        case inspect.IntType():
            return f"a whole number{_bounds(kind)}"
        case inspect.FloatType():
            return f"a number{_bounds(kind)}"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType(values=values):
            return ", ".join(str(value) for value in values)
        case inspect.EnumType(cls=enum):
            return ", ".join(str(member.value) for member in enum)
        case inspect.DateType():
            return "a date like 2026-01-31, without quotes"
        case inspect.VarTupleType() | inspect.ListType():
            return f"a list of {_range(kind.min_length, kind.max_length, 'entries')}"
        case inspect.TupleType(item_types=types):
            return f"a list of {len(types)}, each {_either(types)}"
        case inspect.StructType(tag_field=str() as field):
            return f"a table with {field}"
        case inspect.StructType(fields=fields):
            return f"a table with {', '.join(field.encode_name for field in fields)}"
        case inspect.DictType():
            return "a table"
        case inspect.UnionType(types=types):
            return _either(types)
        case _:
            return "nothing"


def _either(types: tuple[inspect.Type, ...]) -> str:
    said = [allowed(kind) for kind in types if not isinstance(kind, inspect.NoneType)]
    return " or ".join(dict.fromkeys(said))


def _bounds(kind: inspect.IntType | inspect.FloatType) -> str:
    low = kind.ge if kind.ge is not None else kind.gt
    high = kind.le if kind.le is not None else kind.lt
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    return f" of at least {low:g}" if low is not None else ""


def _range(low: int | None, high: int | None, what: str) -> str:
    if high is None:
        return f"at least {low} {what}" if low else f"any number of {what}"
    return f"{low or 0} to {high} {what}"


def _shown(value: object) -> str:
    match value:
        case str():
            cut = value if len(value) <= 40 else f"{value[:39]}…"
            return f'"{cut}"' + (f" ({len(value)} letters)" if len(value) > 24 else "")
        case bool():
            return str(value).lower()
        case dict():
            return "a table"
        case list():
            return f"a list of {len(value)}"
        case int() if abs(value) > 10**15:
            return "a huge number"
        case _:
            return str(value)
