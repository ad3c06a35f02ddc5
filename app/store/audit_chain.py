"""Looks whether the audit is as it was written, and names the first entry that is not.

An entry is tied to the one before by its hash, and a signature covers all that stands before it.
So the last signature of a chain says whether the chain is whole; only where it does not fit is
each one tried.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing

from app.core.audit import Break, Broken, Verified
from app.core.dataset.people import EXPORTED
from app.store.audit_head import Head
from app.store.audit_key import is_signed
from app.store.audit_trail import (
    COLUMNS,
    CUT_FOUND,
    KEY_CHANGED,
    change_hash,
    first_hash,
    hash_of,
    is_in,
)
from db.capture import marking
from db.shape import triggers
from db.sqlite import dbapi2


def verify(
    conn: dbapi2.Connection, own: str | None, head: Head | None, marks: Iterable[str] = ()
) -> Verified:
    """Looks at every entry. ``own`` is this kiosk's chain and ``head`` what its folder says of it;
    ``marks`` stand on papers and packs and in backups. Reads one moment, also while it is used."""
    began = not conn.in_transaction
    if began:
        conn.execute("BEGIN")
    try:
        chains = [str(it) for (it,) in conn.execute("SELECT DISTINCT chain FROM audit_link")]
        (entries,) = conn.execute("SELECT count(*) FROM audit").fetchone()
        found = _all(conn, sorted(chains), own, head, marks)
        return Verified(entries, len(chains), next(found, None))
    finally:
        if began:
            conn.execute("COMMIT")


def mark_of(conn: dbapi2.Connection, chain: str | None) -> str:
    """The mark of the newest entry of ``chain`` that is not an export; "" before the first."""
    found = conn.execute(
        "SELECT place, hash FROM audit_link JOIN audit ON audit.id = audit_id "
        "WHERE chain = ? AND action NOT GLOB ? ORDER BY place DESC LIMIT 1",
        (chain, f"{EXPORTED}*"),
    ).fetchone()
    return Head(chain or "", found[0], bytes.fromhex(found[1])).mark() if found else ""


def _all(
    conn: dbapi2.Connection,
    chains: list[str],
    own: str | None,
    head: Head | None,
    marks: Iterable[str],
) -> Iterator[Broken]:
    yield from _guards(conn)
    if chains and own is not None and own not in chains:
        yield Broken(Break.NOT_OURS)
    for chain in chains:
        if broken := _chain(conn, chain, ours=chain == own):
            yield broken
    yield from _put_in(conn)
    if own is not None and own in chains:
        if head is None or head.chain != own:
            yield Broken(Break.CUT, "what said how far it goes is gone")
        elif head.place and not is_in(conn, head):
            yield Broken(Break.CUT, f"entry {head.place} was there")
    elif head is not None and head.place:
        yield Broken(Break.CUT, f"entry {head.place} was there")
    told = conn.execute("SELECT at, detail FROM audit WHERE action = ?", (CUT_FOUND,)).fetchone()
    if told is not None:
        yield Broken(Break.CUT, f"found on {told[0][:10]}, {told[1]}")
    for mark in (*_said_of_others(conn), *marks):
        if not _is_marked(conn, mark):
            yield Broken(Break.ANOTHER, mark)


def _guards(conn: dbapi2.Connection) -> Iterator[Broken]:
    """Each trigger is there and says what it said when it was made, and there is no other: one that
    was put in could keep entries from being written."""
    here = dict(
        conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    )
    wanted = triggers()
    for name in wanted:
        if here.get(name) != wanted[name]:
            yield Broken(Break.UNGUARDED, name)
    for name in sorted(here.keys() - wanted.keys()):
        if here[name] != marking().get(name):
            yield Broken(Break.PLANTED, name)


_WALK = f"""
SELECT l.place, l.hash, l.signature, c.salt, c.said,
  EXISTS (SELECT 1 FROM audit AS e WHERE e.subject_id = a.subject_id
    AND e.action = 'record erased' AND a.change IS NOT NULL),
  {", ".join(f"a.{it}" for it in COLUMNS)}
FROM audit_link AS l LEFT JOIN audit AS a ON a.id = l.audit_id
LEFT JOIN audit_change AS c ON c.audit_id = a.id
WHERE l.chain = ? ORDER BY l.place
"""


def _chain(conn: dbapi2.Connection, chain: str, *, ours: bool) -> Broken | None:
    """The first that is wrong with one chain, from its first entry on. Another kiosk's may end
    before its last links do: those entries are on their way."""
    last, place, signed = first_hash(chain), 0, (0, b"", b"")
    with closing(conn.execute(_WALK, (chain,))) as rows:
        for number, hash_, signature, salt, said, erased, *entry in rows:
            place += 1
            if entry[0] is None and not ours and _is_end(conn, chain, place):
                place -= 1
                break
            if number != place or entry[0] is None:
                return _unsigned(conn, chain, place) or Broken(Break.MISSING, str(place))
            where = f"{place} of {entry[1]}"
            if (now := hash_of(last, chain, place, entry)).hex() != hash_:
                return Broken(Break.CHANGED, where)
            gone = ours and not erased  # of others' entries, it may not have come
            if entry[-1] and (gone if salt is None else change_hash(salt, said) != entry[-1]):
                return Broken(Break.CHANGED, where)
            last = now
            if signature is not None:
                signed = (place, now, bytes.fromhex(signature))
    if place == 0 and not ours:
        return None
    if signed[0] != place or not is_signed(chain, signed[1], signed[2]):
        return _unsigned(conn, chain, place + 1) or Broken(Break.FORGED, str(place))
    return None


def _is_end(conn: dbapi2.Connection, chain: str, place: int) -> bool:
    """Whether no entry is there from ``place`` on."""
    later = conn.execute(
        "SELECT 1 FROM audit_link JOIN audit ON audit.id = audit_id "
        "WHERE chain = ? AND place > ? LIMIT 1",
        (chain, place),
    )
    return later.fetchone() is None


def _said_of_others(conn: dbapi2.Connection) -> Iterator[str]:
    """How far the chains of before went when a new one began, as that one says."""
    told = "SELECT detail FROM audit WHERE action = ? AND detail GLOB 'after *'"
    for (detail,) in conn.execute(told, (KEY_CHANGED,)).fetchall():
        yield from detail.removeprefix("after ").split(", ")


def _unsigned(conn: dbapi2.Connection, chain: str, before: int) -> Broken | None:
    """The first entry with a signature that does not fit."""
    rows = conn.execute(
        "SELECT place, hash, signature, at FROM audit_link JOIN audit ON audit.id = audit_id "
        "WHERE chain = ? AND place < ? AND signature IS NOT NULL ORDER BY place",
        (chain, before),
    )
    with closing(rows):
        for place, hash_, signature, at in rows:
            if not is_signed(chain, bytes.fromhex(hash_), bytes.fromhex(signature)):
                return Broken(Break.FORGED, f"{place} of {at}")
    return None


def _put_in(conn: dbapi2.Connection) -> Iterator[Broken]:
    found = conn.execute(
        "SELECT at FROM audit WHERE id NOT IN (SELECT audit_id FROM audit_link) "
        "ORDER BY at, id LIMIT 1"
    ).fetchone()
    if found is not None:
        yield Broken(Break.PUT_IN, str(found[0]))


def _is_marked(conn: dbapi2.Connection, mark: str) -> bool:
    """Whether some chain has the entry that a mark is of."""
    place, _, sums = mark.strip().lower().partition("-")
    sums = "".join(sums.replace("-", " ").split())
    if not place.isdecimal() or len(sums) != 16:
        return False
    rows = conn.execute("SELECT hash FROM audit_link WHERE place = ?", (int(place),)).fetchall()
    return any(hash_.startswith(sums) for (hash_,) in rows)
