"""Who may do what, cell by cell, and which secrets are good enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import KioskError
from app.core.roles import ALLOWED, Action, Role, may
from app.core.staff import Staff, check_name, check_number, check_secret

# physio, front desk, admin
TABLE = {
    "see today": "yes no no",
    "see people": "yes yes yes",
    "see a record": "yes no no",
    "add a patient": "yes yes yes",
    "archive a patient": "yes no yes",
    "issue a card": "yes yes yes",
    "print a plan": "yes yes yes",
    "enter home sessions": "yes yes yes",
    "change a plan": "yes no no",
    "handle a flag": "yes no no",
    "write a note": "yes no no",
    "see the clinic's figures": "no no yes",
    "make an exercise": "yes no no",
    "export a record": "yes no yes",
    "export all records": "no no yes",
    "erase a record": "no no yes",
    "restrict a record": "no no yes",
    "back up": "no no yes",
    "see settings": "no no yes",
    "change settings": "no no yes",
    "set thresholds": "no no no",
    "manage staff": "no no yes",
    "change your sign-in": "yes yes yes",
}
ROLES = ("physio", "front_desk", "admin")
CELLS = [
    (action, role, cell == "yes")
    for action, row in TABLE.items()
    for role, cell in zip(ROLES, row.split(), strict=True)
]


@pytest.mark.parametrize(("action", "role", "allowed"), CELLS)
def test_each_cell(action, role, allowed):
    assert may(Role(role), Action(action)) is allowed
    staff = Staff("id", "101", "Somebody", Role(role))
    if allowed:
        staff.require(Action(action))
    else:
        with pytest.raises(KioskError, match=f"You may not {action}"):
            staff.require(Action(action))


def test_the_table_is_whole():
    assert set(TABLE) == {action.value for action in Action}
    assert set(ROLES) == {role.value for role in Role} == {role.value for role in ALLOWED}


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
@pytest.mark.parametrize("pin", ["135790", "908172635410", "112233"])
def test_a_good_pin(role, pin):
    assert check_secret({role}, pin) == pin


@pytest.mark.parametrize(
    ("role", "secret", "said"),
    [
        (Role.PHYSIO, "13579", "6 to 12 digits"),
        (Role.PHYSIO, "1357902468135", "6 to 12 digits"),
        (Role.PHYSIO, "a passphrase of letters", "6 to 12 digits"),
        (Role.FRONT_DESK, "१२३४५७", "6 to 12 digits"),
        (Role.FRONT_DESK, "111111", "too easy"),
        (Role.FRONT_DESK, "123456", "too easy"),
        (Role.PHYSIO, "987654", "too easy"),
        (Role.ADMIN, "135790", "12 to 128 letters"),
        (Role.ADMIN, "short phrase"[:11], "12 to 128 letters"),
        (Role.ADMIN, "x" * 129, "12 to 128 letters"),
        (Role.ADMIN, "a line\nand another", "12 to 128 letters"),
        (Role.ADMIN, "abababababab", "too easy"),
    ],
)
def test_a_secret_that_is_too_easy(role, secret, said):
    with pytest.raises(KioskError, match=said):
        check_secret({role}, secret)


def test_a_passphrase_is_the_same_however_its_letters_are_composed():
    assert check_secret({Role.ADMIN}, "crème brûlée au café") == check_secret(
        Role.ADMIN, "crème brûlée au café"
    )


@given(st.text(max_size=6))
def test_a_number_has_three_plain_digits(text):
    good = len(text) == 3 and set(text) <= set("0123456789")
    if good:
        check_number(text)
    else:
        with pytest.raises(KioskError, match="3 digits"):
            check_number(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Ana   María ", "Ana María"), ("‏عمر", None), ("דנה", "דנה"), ("x" * 121, None), ("", None)],
)
def test_a_name_is_tidied_or_refused(typed, kept):
    if kept is None:
        with pytest.raises(KioskError, match="1 to 120 letters"):
            check_name(typed)
    else:
        assert check_name(typed) == kept
