"""Finding a patient by a few letters."""

import pytest

from tests.store.people import People

NAMES = {
    "200001": "Anna Müller",
    "200002": "Änne O'Neil",
    "200003": "Bob Annable",
    "201004": "محمد الأمين",
    "201005": "דוד כהן",
    "201006": "🙂 Zed\u202eded",
    "201007": "Anna Archive",
    "300001": "Łukasz Wałęsa",
    "300002": "Bjørn Strauß",
    "300003": "Carl Bjorn",
}


@pytest.fixture
def find(place, store):
    people = People(store)
    for code, name in NAMES.items():
        place.clock.advance(1)
        archived = people.ledger.now() if "Archive" in name else None
        people.patient(name, code, archived)
    return store.find


def names(found):
    return [person.name for person in found.people]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("anna", ["Anna Müller", "Bob Annable"]),
        ("ann", ["Anna Müller", "Änne O'Neil", "Bob Annable"]),
        ("ÄNN", ["Anna Müller", "Änne O'Neil", "Bob Annable"]),
        ("muller a", ["Anna Müller"]),
        ("mull ann", ["Anna Müller"]),
        ("o'neil", ["Änne O'Neil"]),
        ("neil", ["Änne O'Neil"]),
        ("محمد", ["محمد الأمين"]),
        ("כהן", ["דוד כהן"]),
        ("zed", ["🙂 Zed\u202eded"]),
        ("oneil", ["Änne O'Neil"]),
        ("luk", ["Łukasz Wałęsa"]),
        ("WALESA", ["Łukasz Wałęsa"]),
        ("Łuk", ["Łukasz Wałęsa"]),
        ("bjorn", ["Bjørn Strauß", "Carl Bjorn"]),
        ("bjør", ["Bjørn Strauß", "Carl Bjorn"]),
        ("strauss b", ["Bjørn Strauß"]),
        ("lll" * 20, []),
        ("2000", ["Anna Müller", "Änne O'Neil", "Bob Annable"]),
        ("200 003", ["Bob Annable"]),
        ("nobody", []),
        ("🙂", []),
        ('"; DROP TABLE patient', []),
        ("anna* OR bob", []),
        ("NEAR(", []),
        ("\0", []),
        ("\ud800", []),
    ],
)
def test_by_name_and_code(find, typed, expected):
    assert names(find.people(typed)) == expected


def test_archived_patients_only_when_asked_for(find):
    assert "Anna Archive" not in names(find.people("ann"))
    assert [p.archived for p in find.people("archive", archived=True).people] == [True]


def test_without_a_word_the_newest_come_first(find):
    assert names(find.people(" "))[0] == "Carl Bjorn"
    assert len(find.people("", archived=True).people) == len(NAMES)


def test_a_page_says_that_there_are_more(find):
    found = find.people("ann", limit=2)
    assert (len(found.people), found.more) == (2, True)
    assert not find.people("ann", limit=3).more


def test_a_new_name_is_found_and_the_old_one_is_not(store, find):
    patient = find.people("bob").people[0].id
    with store.ledger.write() as db:
        db.execute("UPDATE patient SET name = 'Carl Ångström' WHERE id = ?", (patient,))
    assert names(find.people("angs")) == ["Carl Ångström"]
    assert names(find.people("bob")) == []


def test_the_programme_is_that_of_the_current_plan(store, find):
    people = People(store)
    assert find.people("bob").people[0].programme is None
    people.plan(find.people("bob").people[0].id)
    assert find.people("bob").people[0].programme == "sample"


def test_by_card(store, find):
    patient = find.people("bob").people[0].id
    old = store.patients.new_card(patient)
    assert find.by_card(old).id == patient
    store.patients.new_card(patient)
    assert find.by_card(old) is None
    assert find.by_card("not a card") is None


def test_of_signs_alone_nobody_is_found(find):
    assert names(find.people("?!")) == []
    assert find.everybody("?!") == {}
    assert find.everybody("") == {}


@pytest.fixture
def numbered(store, find):
    """Two with hospital numbers, one of them archived."""
    with store.ledger.write() as db:
        for code, number in (
            *(("200003", "H-12 34"), ("300001", "H-12 5"), ("201007", "H-12 9")),
            ("300002", "70"),
        ):
            db.execute("UPDATE patient SET hospital_number = ? WHERE code = ?", (number, code))
    return find


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("H-12", ["Bob Annable", "Łukasz Wałęsa"]),
        (" H-12   34 ", ["Bob Annable"]),
        ("H-", []),
        ("H", []),
        ("7", []),
        ("70", ["Bjørn Strauß"]),
        ("H-13", []),
        ("-12", []),
    ],
)
def test_by_how_a_hospital_number_begins(numbered, typed, expected):
    assert names(numbered.people(typed)) == expected
    assert sorted(numbered.everybody(typed).values()) == expected


def test_of_numbers_too_a_page_says_that_there_are_more(numbered):
    assert (
        len(numbered.people("H-12", limit=1).people),
        numbered.people("H-12", limit=1).more,
    ) == (*(1, True),)
    assert not numbered.people("H-12", limit=2).more
    assert len(numbered.people("H-12", archived=True).people) == 3
    found = numbered.people("", limit=3)
    assert (len(found.people), found.more) == (3, True)
    assert not numbered.people("", limit=9).more


def test_whose_record_is_only_kept_is_found_when_asked_for(store, find):
    with store.ledger.write() as db:
        db.execute("UPDATE patient SET restricted_at = created_at WHERE code = '201007'")
    assert names(find.people("archive", archived=True)) == []
    assert names(find.people("archive", archived=True, restricted=True)) == ["Anna Archive"]


def test_a_word_with_a_sign_that_is_left_out_is_found_by_its_beginning_too(place, store):
    """O'Neil stands as two words in the index."""
    people = People(store)
    for number, name in enumerate(("D'Arc Demo", "L'Ange Demo", "M'Bow Demo", "N'Dour Demo")):
        people.patient(name, f"40000{number}")
    for typed, found in (("dar", 1), ("lan", 1), ("mbo", 1), ("ndo", 0), ("da", 0)):
        assert len(names(store.find.people(typed))) == found, typed


def test_of_one_name_they_come_by_code(store):
    people = People(store)
    for code in ("500002", "500001", "500003"):
        people.patient("Same Name", code)
    found = store.find.people("same").people
    assert [it.code for it in found] == ["500001", "500002", "500003"]


def test_of_a_word_sixteen_spellings_are_tried(store):
    """Of its first four letters that a keyboard may lack either; the fifth is as it was typed."""
    people = People(store)
    people.patient("Łøđı Demo", "600001")
    people.patient("Łøđıo Demo", "600002")
    people.patient("Łøđıø Demo", "600003")
    assert [it.code for it in store.find.people("lodi").people] == ["600001", "600002", "600003"]
    assert [it.code for it in store.find.people("lodio").people] == ["600002"]


def test_without_a_word_of_one_physio_their_newest_come_first(find, store, physio):
    with store.ledger.write() as db:
        db.execute(
            "UPDATE patient SET physio_id = ? WHERE code IN ('200001', '200003', '300001')",
            (physio.id,),
        )
    of_theirs = find.people("", physio=physio.id, limit=2)
    assert (names(of_theirs), of_theirs.more) == (["Łukasz Wałęsa", "Bob Annable"], True)
    assert names(find.people("", physio="nobody")) == []
