"""The tasks of the desk, as the demo does them, in no more touches than they may take."""

from app.demo.staff_writing import CHART_TOUCHES, NEW_TOUCHES, new_patient, tick_chart
from tests.e2e.staff import Colleague


def test_new_patient_and_tick_chart_take_few_touches(patient):
    colleague = Colleague(patient)
    said = []
    assert new_patient(colleague.hand, patient.view, said.append) <= NEW_TOUCHES
    assert tick_chart(colleague.hand, patient.view, said.append) <= CHART_TOUCHES
    assert [line.split(":")[0] for line in said] == [
        "New patient with plan and card",
        "Enter last week's tick chart",
    ]
