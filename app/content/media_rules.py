"""What must hold of a clinic's own photos and videos: there, files, and not too large to show.

Looked at by ``content check`` alone: a photo that is gone keeps no kiosk from opening.
"""

from collections.abc import Iterator
from pathlib import Path

from app.content.gather import Gathered
from app.content.problem import Place, Problem
from app.core.exercise import MOST_PIXELS, PHOTO_MB, PHOTOS, VIDEO_MB, VIDEOS
from app.regular_file import NoFileError, open_regular

FOLDER = "media"


def broken_media(found: Gathered) -> Iterator[Problem]:
    """Every photo and video that an exercise names and that cannot be shown."""
    for name, exercise in found.exercises.values.items():
        place, media = found.exercises.places[name], exercise.media
        for index, photo in enumerate(media.photos):
            key = f"media.photos[{index}]"
            if not photo.endswith(PHOTOS):
                said = f'"{photo}" is not a photo; allowed: a .jpg or .png file'
                yield place.problem(said, key)
            else:
                yield from _file(place, key, photo, PHOTO_MB)
        if media.video is None:
            continue
        if not media.video.endswith(VIDEOS):
            said = f'"{media.video}" is not a video; allowed: a .mp4, .webm or .mov file'
            yield place.problem(said, "media.video")
        else:
            yield from _file(place, "media.video", media.video, VIDEO_MB)
        if media.photos:
            said = "stands beside photos; allowed: photos or a video"
            yield place.problem(said, "media.video")


def _file(place: Place, key: str, name: str, most_mb: int) -> Iterator[Problem]:
    path = place.folder / FOLDER / name
    try:
        with open_regular(path) as file:
            size = file.seek(0, 2)
    except NoFileError:
        yield place.problem(f"{FOLDER}/{name} is not a file; put the file itself there", key)
        return
    except FileNotFoundError:
        yield place.problem(f"there is no {FOLDER}/{name}; put the file there", key)
        return
    except OSError:
        said = f"{FOLDER}/{name} cannot be read; allow the kiosk's user to read it"
        yield place.problem(said, key)
        return
    if size > most_mb * 1_000_000:
        yield place.problem(
            f"{FOLDER}/{name} is {size / 1e6:.0f} MB; at most {most_mb} MB is allowed", key
        )
    elif name.endswith(PHOTOS) and (said := _no_photo(path)):
        yield place.problem(f"{FOLDER}/{name} {said}", key)


def _no_photo(path: Path) -> str:
    """What is wrong with a photo, told by its first bytes."""
    from PIL import Image  # slow to import, and only needed here

    try:
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            dots = picture.width * picture.height
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        dots = MOST_PIXELS + 1
    except (OSError, ValueError, SyntaxError):
        return "is not a photo; save it again as .jpg or .png"
    if dots > MOST_PIXELS:
        return f"has too many dots; at most {MOST_PIXELS // 1_000_000} million are allowed"
    return ""
