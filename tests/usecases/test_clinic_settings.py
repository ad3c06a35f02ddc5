"""Settings are saved by who may, all or none, and leave a trace."""

from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.rules.numbers import Rules
from app.core.staff import Staff
from app.store.store import Store
from app.usecases.clinic_settings import MOST_PICTURES, ClinicSettings, find_pictures
from tests.little_memory import small_memory
from tests.store.place import Place


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "data")


@pytest.fixture
def store(place):
    with place.open() as store:
        yield store


@pytest.fixture
def settings(store: Store, place):
    return ClinicSettings(store, place.folder)


@pytest.fixture
def admin(store):
    return store.staff.add("103", "Somebody", Role.ADMIN, "a long enough phrase")


def trace(store):
    return store.ledger.rows(
        "SELECT staff_id, detail FROM audit WHERE action = 'setting changed' ORDER BY rowid"
    )


def test_what_is_saved_is_read_and_traced(settings, store, admin):
    settings.save(admin, {"volume": "40", "clinic_name": "A clinic"})
    settings.save(admin, {"volume": "40", "clinic_name": "Another"})
    read = settings.read(admin).values
    assert (read["volume"], read["clinic_name"], read["paper"]) == ("40", "Another", "a4")
    assert trace(store) == [
        (admin.id, "volume = 40"),
        (admin.id, "clinic_name = A clinic"),
        (admin.id, "clinic_name = Another"),
    ]


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
def test_only_an_admin_may(settings, store, tmp_path, role):
    staff = Staff("id", "101", "Somebody", role)
    for change in (
        lambda: settings.read(staff),
        lambda: settings.save(staff, {"volume": "40"}),
        lambda: settings.take_logo(staff, tmp_path / "logo.png"),
        lambda: settings.drop_logo(staff),
    ):
        with pytest.raises(KioskError, match=r"You may not (see|change) settings"):
            change()
    assert trace(store) == []


def test_one_that_is_not_allowed_stops_all(settings, store, admin):
    with pytest.raises(KioskError, match="volume"):
        settings.save(admin, {"clinic_name": "A clinic", "volume": "loud"})
    assert settings.read(admin).values["clinic_name"] == ""
    assert trace(store) == []


def test_a_full_disk_keeps_what_was(settings, store, admin):
    settings.save(admin, {"clinic_name": "A clinic"})
    pages = store.ledger.row("PRAGMA page_count")[0]
    store.ledger.rows(f"PRAGMA max_page_count = {pages}")
    names = {"clinic_contact": 80, "printer": 120, "clinic_name": 60}

    def fill():
        for letter in "abcdefghijklmnopqrstuvwxyz":
            settings.save(admin, {name: letter * most for name, most in names.items()})

    with pytest.raises(KioskError, match="The disk is full"):
        fill()
    read = settings.read(admin).values
    assert len({read[name][0] for name in names}) == 1
    store.ledger.rows("PRAGMA max_page_count = 4294967294")
    settings.save(admin, {"clinic_contact": "0" * 80})


def test_a_folder_that_is_not_there(settings, admin, tmp_path):
    with pytest.raises(KioskError, match="is not there or cannot be written"):
        settings.save(admin, {"export_folder": str(tmp_path / "gone")})
    settings.save(admin, {"export_folder": str(tmp_path)})


def picture(path, size=(60, 40), kind="PNG", **more):
    Image.new("RGB", size, "#F28C28").save(path, kind, **more)
    return path


def test_a_logo_is_kept_without_what_else_was_in_its_file(settings, store, place, admin, tmp_path):
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", "Somebody")
    settings.take_logo(admin, picture(tmp_path / "a.PNG", (3000, 300), pnginfo=about))
    kept = (place.folder / "logo.png").read_bytes()
    with Image.open(BytesIO(kept)) as logo:
        assert (logo.size, logo.info.get("Author")) == ((1200, 120), None)
    assert settings.read(admin).logo == kept
    settings.drop_logo(admin)
    assert settings.read(admin).logo == b""
    found = store.ledger.rows("SELECT action, staff_id FROM audit WHERE action GLOB 'logo*'")
    assert found == [("logo set", admin.id), ("logo removed", admin.id)]


def test_a_photo_is_turned_as_it_was_held(settings, place, admin, tmp_path):
    held = Image.Exif()
    held[274] = 6
    settings.take_logo(admin, picture(tmp_path / "a.jpg", (60, 40), "JPEG", exif=held))
    with Image.open(place.folder / "logo.png") as logo:
        assert logo.size == (40, 60)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.png", b"no picture at all", "not a PNG or JPEG"),
        ("a.png", b"", "not a PNG or JPEG"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "not a PNG or JPEG"),
        ("a.jpg", b"x" * 5_000_001, "at most 5 MB"),
        ("gone.png", None, "cannot be read"),
    ],
)
def test_what_is_no_logo_changes_nothing(settings, place, admin, tmp_path, name, content, said):
    settings.take_logo(admin, picture(tmp_path / "first.png"))
    before = (place.folder / "logo.png").read_bytes()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(KioskError, match=said):
        settings.take_logo(admin, tmp_path / name)
    assert (place.folder / "logo.png").read_bytes() == before


def test_other_pictures_and_tiny_ones_are_refused(settings, admin, tmp_path):
    Image.new("RGB", (60, 40)).save(tmp_path / "a.png", "GIF")
    with pytest.raises(KioskError, match="not a PNG or JPEG"):
        settings.take_logo(admin, tmp_path / "a.png")
    with pytest.raises(KioskError, match="too small"):
        settings.take_logo(admin, picture(tmp_path / "b.png", (60, 8)))


def test_a_logo_may_be_large_and_not_too_large(settings, place, admin, tmp_path):
    def weighing(megabytes):
        path = picture(tmp_path / "large.png")
        with path.open("ab") as file:
            file.truncate(int(megabytes * 1_000_000))
        return path

    settings.take_logo(admin, weighing(5))
    assert settings.read(admin).logo == (place.folder / "logo.png").read_bytes()
    with pytest.raises(KioskError, match="at most 5 MB"):
        settings.take_logo(admin, weighing(5.000001))


def test_pictures_are_looked_for_on_sticks_and_not_too_deep(tmp_path):
    for where in (".", "one", "one/two", "one/two/three", ".hidden"):
        (tmp_path / where).mkdir(parents=True, exist_ok=True)
        for name in ("logo.png", "Photo.JPG", "notes.txt", ".secret.png"):
            (tmp_path / where / name).touch()
    found = [str(each.relative_to(tmp_path)) for each in find_pictures([tmp_path])]
    assert found == [
        *("Photo.JPG", "logo.png", "one/Photo.JPG", "one/logo.png"),
        *("one/two/Photo.JPG", "one/two/logo.png"),
    ]
    assert find_pictures([tmp_path / "gone"]) == []


@pytest.mark.parametrize(
    "values", [{"green_max": "5"}, {"amber_max": "3"}, {"green_max": "7", "amber_max": "6"}]
)
def test_lights_without_amber_are_refused_in_a_sentence(settings, admin, values):
    with pytest.raises(KioskError, match="Green must end below amber"):
        settings.save(admin, values)
    assert settings.read(admin).values["green_max"] == ""


def test_lights_are_moved_together(settings, admin):
    settings.save(admin, {"green_max": "5", "amber_max": "7"})
    with pytest.raises(KioskError, match="green ends at 5 and amber at 4"):
        settings.save(admin, {"amber_max": "4"})


def test_a_logo_that_is_a_device_or_has_too_many_dots_is_refused(settings, admin, tmp_path):
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    Image.new("1", (10_000, 10_000)).save(tmp_path / "large.png")
    with small_memory():
        with pytest.raises(KioskError, match="cannot be read"):
            settings.take_logo(admin, tmp_path / "zero.png")
        with pytest.raises(KioskError, match="too many dots"):
            settings.take_logo(admin, tmp_path / "large.png")


def test_of_very_many_pictures_the_first_are_offered(tmp_path):
    for number in range(MOST_PICTURES + 5):
        (tmp_path / f"{number:03}.png").write_bytes(b"picture")
    found = find_pictures([tmp_path, tmp_path])
    assert [it.name for it in found] == [f"{number:03}.png" for number in range(MOST_PICTURES)]


@pytest.mark.parametrize(
    ("found", "said"), [((3,), "3"), ((3, 3), "3"), ((4, 2), "2–4"), ((5, 1, 2), "1–5")]
)
def test_a_threshold_that_is_not_set_is_that_of_the_programmes(clinic, tmp_path, found, said):
    rules = [Rules(green_max=it) for it in found]
    assert ClinicSettings(clinic.store, tmp_path, rules=rules).in_force("green_max") == said


@pytest.mark.parametrize(
    ("size", "taken"), [((60, 15), False), ((15, 60), False), ((16, 16), True)]
)
def test_how_small_a_logo_may_be(settings, admin, tmp_path, size, taken):
    path = picture(tmp_path / "small.png", size)
    if taken:
        settings.take_logo(admin, path)
    else:
        with pytest.raises(KioskError, match="too small"):
            settings.take_logo(admin, path)
    assert bool(settings.read(admin).logo) is taken


def test_a_logo_that_was_put_into_the_folder_is_one_until_another_is_chosen(
    settings, place, admin, tmp_path
):
    put = place.folder / "logo.jpg"
    put.write_bytes(b"a picture")
    assert settings.read(admin).logo == b"a picture"
    settings.take_logo(admin, picture(tmp_path / "a.png"))
    assert settings.read(admin).logo.startswith(b"\x89PNG")
    assert not put.exists()
    put.write_bytes(b"a picture")
    settings.drop_logo(admin)
    assert settings.read(admin).logo == b""


def test_what_the_machine_has_just_now(store, place, admin, tmp_path):
    stick, packs = tmp_path / "stick", tmp_path / "packs"
    for folder in (stick, packs):
        folder.mkdir()
        (folder / "logo.png").touch()

    def silent():
        raise KioskError("The print service does not answer.")

    settings = ClinicSettings(store, place.folder, silent, lambda: [stick])
    assert settings.around() == ([], [stick])
    assert settings.pictures() == [stick / "logo.png"]
    settings.save(admin, {"export_folder": str(packs)})
    assert settings.pictures() == [stick / "logo.png", packs / "logo.png"]
    alone = ClinicSettings(store, place.folder, lambda: ["a printer"])
    assert alone.around() == (["a printer"], [])
    assert alone.pictures() == [packs / "logo.png"]


def test_where_a_physio_leads_the_thresholds_are_theirs(settings, store, admin):
    assert settings.read(admin).rules
    settings.save(admin, {"green_max": "2"})
    store.staff.add("101", "Some Physio", Role.PHYSIO, "271828")
    store.staff.set_lead("101", True)
    lead = store.staff.find("101")
    assert not settings.read(admin).rules
    with pytest.raises(KioskError, match="may not"):
        settings.save(admin, {"green_max": "3"})
    settings.save(admin, {"volume": "40"})
    with pytest.raises(KioskError, match="may not"):
        settings.save(lead, {"green_max": "3", "volume": "50"})
    settings.save(lead, {"green_max": "3"})
    values = settings.read(admin).values
    assert (values["green_max"], values["volume"]) == ("3", "40")
