"""A whole session over AT-SPI alone: read and pressed as a screen reader does, nothing seen."""

from tests.a11y.desktop import kiosk, names

ANSWERS = {
    "How much pain do you feel right now?": "2",
    "How hard was that?": "3",
    "And how much pain do you feel now?": "2",
    "How sure are you that you can cope when it hurts?": "6",
}


def test_a_session_is_played_from_the_code_to_the_sign_out(settings, sign_in, tmp_path):
    met = []
    with kiosk(settings, tmp_path / "data") as reader:
        reader.open()
        sign_in(reader)
        reader.press("Start")
        for _ in range(200):
            told = reader.read()
            heard = names(told)
            headings = [it["name"] for it in told if it["role"] == "heading"]
            met += [it for it in headings if it not in met]
            if "Finish and sign out" in heard:
                break
            answers = [it for it in told if it["role"] == "radio button" and it["enabled"]]
            scale = any(it["name"].startswith("0, ") for it in answers)
            asked = next((it for it in headings if it in ANSWERS), None)
            if not headings or (scale and asked is None):
                continue  # read while one screen took the place of another
            if scale:
                reader.press(ANSWERS[asked])
                reader.press_away("Continue")
            elif answers:
                reader.press(answers[0]["name"])
            elif "Continue" in heard:
                reader.press_away("Continue")
            elif "I'm ready" in heard:
                reader.press("I'm ready")
                reader.let_pass(20)
            else:
                reader.let_pass(30)
        assert "Finish and sign out" in heard, "|".join(heard)
        assert {"Spider Rotation", "Toes-to-wall Squat", "Tabletop Thoracic Rotation"} <= {*met}
        assert any(it.startswith("Well done") for it in met)
        reader.press("Finish and sign out")
        assert "Type my code" in names(reader.open())
