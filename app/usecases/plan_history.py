"""What became of a plan, version by version. No Qt."""

from app.core.plan import Plan
from app.usecases.needs import HasStore
from app.usecases.plan_file import PlanFile, Planning, open_plan


def history(clinic: Planning, patient: str) -> tuple[PlanFile, dict[str, str]]:
    """A plan with all that came before it, and the names of the staff by their ids."""
    names = {it.staff.id: it.staff.name for it in clinic.store.staff.all()}
    return open_plan(clinic, patient), names


def version(clinic: HasStore, plan: str) -> Plan | None:
    """One version of a plan."""
    return clinic.store.plans.get(plan)
