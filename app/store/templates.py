"""Plans that the clinic starts from."""

import json
from dataclasses import dataclass
from datetime import date

from app.core.errors import KioskError
from app.core.plan import Plan
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger
from app.store.plan_rows import ITEM, columns_of, item_rows
from app.store.plans import Plans

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to start from, by its name."""

    id: str
    name: str


class Templates:
    """The clinic's templates; one is never changed, only taken away."""

    def __init__(self, ledger: Ledger, plans: Plans) -> None:
        self._ledger = ledger
        self._plans = plans

    def all(self) -> tuple[Template, ...]:
        """Those in use, by name."""
        rows = self._ledger.rows(
            "SELECT id, name FROM plan_template WHERE gone_at IS NULL ORDER BY name, id"
        )
        return tuple(Template(*row) for row in rows)

    def save(self, name: str, plan: Plan, staff: Staff) -> Template:
        """Keep ``plan`` under ``name``; one of that name is taken away. KioskError without one."""
        staff.require(Action.CHANGE_PLAN)
        name = " ".join(name.split())
        if not 1 <= len(name) <= LONGEST:
            raise KioskError(
                "A template needs a name of at most {most} letters. Write one.", most=LONGEST
            )
        new, ledger = self._ledger.new_id(), self._ledger
        body = {"plan": columns_of(plan), "items": list(item_rows(plan, new))}
        with ledger.write() as db:
            db.execute(
                "UPDATE plan_template SET gone_at = ? WHERE name = ? AND gone_at IS NULL",
                (ledger.now(), name),
            )
            db.table("plan_template").insert(
                {
                    "id": new,
                    "name": name,
                    "body": json.dumps(body),
                    "staff_id": staff.id,
                    "at": ledger.now(),
                }
            )
            ledger.audit("template saved", new, staff.id)
        return Template(new, name)

    def take_away(self, template: str, staff: Staff) -> None:
        """It is offered no more."""
        staff.require(Action.CHANGE_PLAN)
        with self._ledger.write() as db:
            db.execute(
                "UPDATE plan_template SET gone_at = ? WHERE id = ? AND gone_at IS NULL",
                (self._ledger.now(), template),
            )
            self._ledger.audit("template taken away", template, staff.id)

    def get(self, template: str, starts_on: date) -> Plan | None:
        """The plan of a template, from ``starts_on``. KioskError when the content lacks what it
        names."""
        found = self._ledger.row("SELECT body FROM plan_template WHERE id = ?", template)
        if found is None:
            return None
        body = json.loads(found[0])
        items = (tuple(each.get(name) for name in ITEM) for each in body["items"])
        return self._plans.made_of(body["plan"], items, starts_on)
