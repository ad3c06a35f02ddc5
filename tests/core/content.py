"""Our own exercises and programmes, for tests of rules that walk ladders."""

from app.wiring import load_library

LIBRARY = load_library()
EXERCISES, PROGRAMMES = LIBRARY.exercises, LIBRARY.programmes
TEXTS = LIBRARY.texts.exercises
