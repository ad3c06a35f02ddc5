"""What the kiosk says of itself while its screens are spoken."""

from msgspec.structs import astuple

from app.patient.spoken.words import own_words, role_words, spoken_lines


def test_a_voice_is_rendered_of_every_word_once(qapp):
    said = spoken_lines()
    assert set(astuple(role_words())) <= set(said)
    assert set(own_words().how) <= set(said)
    assert len(said) == len(set(said))
    assert all(isinstance(it, str) and it.strip() for it in said)


def test_nothing_that_is_said_tells_of_the_person(qapp):
    assert not any("{" in it or "%" in it for it in spoken_lines())
