"""Who is found at the desk."""

from app.usecases import people


def test_who_is_archived_is_found_only_when_asked_for(clinic, patient, admin, physio):
    def names(*more):
        return [it.id for it in people.find(clinic, physio, "Demo", *more).people]

    assert names() == names(False) == [patient]
    clinic.store.patients.archive(patient, admin.id)
    assert names() == names(False) == []
    assert names(True) == [patient]
