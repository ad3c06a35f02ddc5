"""The colours of print. Each carries its meaning in a shape or a word too, so grey is enough."""

from reportlab.lib.colors import HexColor, white

PAPER = white
INK = HexColor("#17262E")
QUIET = HexColor("#43545D")  # 7.8:1 on white, 7.0:1 on GROUND
BLUE = HexColor("#1F5F82")
LINE = HexColor("#8A979E")
HAIR = HexColor("#D9D2C5")
GROUND = HexColor("#F6F3EE")
AMBER_LINE = HexColor("#B35F00")
CHIP = HexColor("#FDEBD3")
GREEN = HexColor("#2E7D4F")
GREEN_GROUND = HexColor("#E6F2EA")
AMBER = HexColor("#F28C28")
AMBER_GROUND = HexColor("#FDEBD3")
RED = HexColor("#B3402A")
RED_GROUND = HexColor("#F8E3DE")
ALARM = HexColor("#8E2A18")  # white on it is 8.4:1
