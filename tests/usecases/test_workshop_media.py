"""A photo taken into an exercise of the clinic's own."""

from PIL import Image

from app.core.exercise_photos import Crop
from tests.devices.test_media_check import photo


def test_of_a_photo_the_part_that_was_chosen_is_kept(clinic, tmp_path):
    path = photo(tmp_path / "one.jpg")
    with Image.open(path) as whole:
        wide, tall = whole.size
    kept = clinic.workshop.cropped(path, b"", Crop(left=0.5))
    (tmp_path / "cut.jpg").write_bytes(kept.files[kept.name])
    with Image.open(tmp_path / "cut.jpg") as cut:
        assert abs(cut.width / cut.height - wide / 2 / tall) < 0.02
    whole = path.read_bytes()
    path.unlink()
    assert clinic.workshop.cropped(path, whole, Crop(left=0.5)).name == kept.name
