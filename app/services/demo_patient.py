"""The one made-up patient of the demo clinic."""

CODE, PIN = "204117", "2468"
NAME = "Demo Patient"
