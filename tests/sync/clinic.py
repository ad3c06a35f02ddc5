"""A clinic with kiosks on one machine, for tests."""

from contextlib import ExitStack
from dataclasses import dataclass, field

from app.store.files import read_key
from app.sync.code import Code
from app.sync.exchange import Exchange
from app.sync.joining import invite, join
from tests.fake_clock import FakeClock
from tests.store.people import People
from tests.store.place import Place


@dataclass
class Kiosk:
    """One kiosk of the clinic, open."""

    place: Place
    name: str
    _until: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self):
        self.open()

    def open(self):
        self.store = self._until.enter_context(self.place.open())
        self.ledger = self.store.ledger
        self.people = People(self.store)

    def close(self):
        self._until.close()

    def again(self):
        self.close()
        self.open()

    def join(self, code: Code):
        key = read_key(self.place.folder / "kiosk.key")
        joined = join(self.ledger, Code.read(code.text()), key, self.place.folder)
        self.again()
        return joined

    def exchange(self) -> int:
        exchange = Exchange(self.ledger, "1")
        try:
            return exchange.run()
        finally:
            exchange.close()

    def one(self, sql, *values):
        (row,) = self.ledger.rows(sql, *values)
        return row


class Clinic:
    """A clinic on the server. Its first kiosk's records are the clinic's."""

    def __init__(self, server, admin, folder, name):
        self.server, self.admin, self.folder, self.name = server, admin, folder, name
        self.clock = FakeClock()
        self.kiosks: list[Kiosk] = []
        self.id = admin.add_clinic(name)

    def place(self, name) -> Place:
        return Place(self.folder / name, self.clock)

    def kiosk(self, name) -> Kiosk:
        """Another kiosk, joined and even with the clinic."""
        if not self.kiosks:
            code = self.admin.add_kiosk(self.name, name)
        else:
            code = invite(self.kiosks[0].ledger, name)
        kiosk = Kiosk(self.place(name), name)
        self.kiosks.append(kiosk)
        kiosk.join(code)
        kiosk.exchange()
        return kiosk

    def settle(self):
        """Everybody exchanges until everybody has everything."""
        for _ in range(3):
            for kiosk in self.kiosks:
                kiosk.exchange()

    def close(self):
        for kiosk in self.kiosks:
            kiosk.close()


def rows_of(kiosk: Kiosk, *, conflicts=True):
    """All that the kiosk has of what all kiosks share."""
    from db.merge import MACHINE_GLOBS, travelling
    from db.shape import tables

    found = {}
    for table in travelling(tables()):
        where = ""
        if table.name == "clinic":
            where = " WHERE " + " AND ".join(f"key NOT GLOB '{it}'" for it in MACHINE_GLOBS)
        found[table.name] = sorted(
            kiosk.ledger.rows(f"SELECT {', '.join(table.names)} FROM {table.name}{where}"),
            key=repr,
        )
    return found


def caseload_of(kiosk: Kiosk):
    return sorted(kiosk.ledger.rows("SELECT * FROM caseload"))
