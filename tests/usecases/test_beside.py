"""A kiosk and a desk on the same data: what is made at one is there at the other."""

import pytest

from app.core.plan import plan_from
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases.clinic_reading import chart_of
from app.usecases.plan_file import open_plan
from app.wiring import open_clinic
from tests.fake_clock import FakeClock

PHYSIO = Staff("0" * 36, "101", "Physio", Role.PHYSIO)


@pytest.fixture
def opened(tmp_path):
    clock = FakeClock()
    both = [open_clinic(tmp_path / "data", clock, create=True) for _ in range(2)]
    yield both
    for clinic in both:
        clinic.store.close()


@pytest.mark.parametrize(
    "read",
    [
        lambda clinic, who: clinic.visit(who),
        lambda clinic, who: clinic.handout_pdf(who),
        open_plan,
        lambda clinic, who: chart_of(clinic, PHYSIO, who),
    ],
    ids=["sign-in", "handout", "plan", "patient"],
)
def test_an_exercise_made_at_the_desk_is_known_to_the_kiosk(opened, read):
    kiosk, desk = opened
    with desk.store.ledger.write() as db:
        row = {"id": PHYSIO.id, "number": "101", "name": "Physio", "role": "physio"}
        made = {"secret_hash": "x", "created_at": desk.store.ledger.now()}
        db.table("staff").insert({**row, **made})
    draft = desk.workshop.copy("bridge", "Bridge, ours")
    desk.workshop.save(PHYSIO, draft, {})
    exercises = desk.library.exercises
    plan = plan_from(desk.library.programmes["low-back"], exercises, desk.store.today())
    item = plan.items[0]
    own = exercises[draft.exercise.id]
    mine = type(item)(own, own.dose)
    patient = desk.store.patients.add("Demo Patient", pin="2718").id
    desk.store.plans.save(type(plan)(plan.programme, (mine,), plan.starts_on, 4), patient)
    assert read(kiosk, patient)
    assert draft.exercise.id in {it.id for it in kiosk.workshop.listed() if it.own}
