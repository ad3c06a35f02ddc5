"""From the room to the plane of the screen. There is no perspective: sizes stay comparable."""

from math import cos, radians, sin

from app.core.pose import Camera
from app.figure.vectors import Vec, dot


class View:
    """A camera, ready to project. Its screen is centred on ``middle``, a place in the room."""

    def __init__(self, camera: Camera, middle: float = 0.0) -> None:
        yaw, pitch = radians(camera.yaw), radians(camera.pitch)
        self.pitch = pitch
        self.toward: Vec = (cos(pitch) * sin(yaw), sin(pitch), cos(pitch) * cos(yaw))
        self.right: Vec = (-cos(yaw), 0.0, sin(yaw))
        self.up: Vec = (-sin(pitch) * sin(yaw), cos(pitch), -sin(pitch) * cos(yaw))
        self.middle = middle
        self.sideways = abs(cos(yaw)) > 0.55
        self.left_is_near = cos(yaw) >= 0

    def flat(self, p: Vec) -> tuple[float, float]:
        """Where p stands on the screen: metres right and up."""
        r, u = self.right, self.up
        return (
            p[0] * r[0] + p[2] * r[2] - self.middle,
            p[0] * u[0] + p[1] * u[1] + p[2] * u[2],
        )

    def depth(self, p: Vec) -> float:
        """How near p is; greater is nearer."""
        return dot(p, self.toward)
