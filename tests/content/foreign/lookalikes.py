"""Libraries in the shape of others': made up here, not one of their words."""

import json
import random
from pathlib import Path

from PIL import Image

MUSCLES = ["quadriceps", "calves", "lower back", "neck", "shoulders", "abdominals"]
MOVES = ["Reach", "Turn", "Lean", "Lift", "Press", "Roll", "Stretch", "Bend"]
PLACES = ["on the Chair", "at the Wall", "on All Fours", "Lying Down", "With a Band", "Standing"]
SENTENCES = [
    "Sit tall with both feet flat on the floor.",
    "Breathe out slowly while you lift your arm (about 30 cm, approx. to your chin) to the side.",
    "Hold for 10-20 seconds and then switch sides.",
    "Return the way you came, as slowly as you went up, and rest for a moment before the next one.",
    "Caution: stop if your arm goes numb.",
]


def flat(count: int, pictures: bool = False) -> list[dict[str, object]]:
    """A flat list of ``count`` exercises."""
    chance = random.Random(1)
    rows: list[dict[str, object]] = []
    for number in range(count):
        name = f"{chance.choice(MOVES)} {chance.choice(PLACES)} {number}"
        key = name.replace(" ", "_").replace("/", "_")
        rows.append(
            {
                "name": name,
                "force": chance.choice(["static", "push", "pull", None]),
                "level": chance.choice(["beginner", "intermediate", "expert"]),
                "mechanic": None,
                "equipment": chance.choice(["body only", "bands", "dumbbell", None]),
                "primaryMuscles": [chance.choice(MUSCLES)],
                "secondaryMuscles": chance.sample(MUSCLES, 2),
                "instructions": [*chance.sample(SENTENCES, 3), " ".join(SENTENCES)],
                "category": "stretching",
                "images": [f"{key}/0.jpg", f"{key}/1.jpg"] if pictures else [],
                "id": key,
            }
        )
    return rows


def translations(count: int) -> list[dict[str, object]]:
    """A dump of tables: ``count`` exercises with English, German and Arabic words in HTML."""
    rows: list[dict[str, object]] = []
    words = {
        2: ("Arm Reach", "<p>Sit tall.</p><ul><li>Lift one arm &amp; breathe.</li></ul>"),
        1: ("Armheben", "<p>Setz dich aufrecht hin.</p><p>Hebe den Arm.<br>Atme aus.</p>"),
        17: ("رفع الذراع", "<p>اجلس مستقيماً. ارفع ذراعك.</p>"),
    }
    for number in range(1, count + 1):
        for language, (name, html) in words.items():
            fields = {
                "license": 2,
                "license_author": "somebody.example",
                "description": html,
                "name": f"{name} {number}",
                "language": language,
                "exercise": number,
            }
            pk = number * 100 + language
            rows.append({"model": "exercises.translation", "pk": pk, "fields": fields})
    comment = {"translation": 102, "comment": "Caution: do not hold your breath."}
    return [*rows, {"model": "exercises.comment", "pk": 9, "fields": comment}]


def saved(path: Path, value: object) -> Path:
    """``value`` as a JSON file."""
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def photographed(folder: Path, rows: list[dict[str, object]], size: tuple[int, int]) -> Path:
    """A picture for each that ``rows`` name, all of them different."""
    for number, name in enumerate(name for row in rows for name in row["images"]):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = Image.new("RGB", size, (200, 190, 170))
        picture.paste((20, 40, 90), (0, 0, 8 * (number % 50) + 8, 8 * (number // 50) + 8))
        picture.save(path)
    return folder
