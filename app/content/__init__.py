"""Reads resources/content and a clinic's own folder, checks them, hands out core types."""

from app.content.library import Library, check, load
from app.content.problem import Problem

__all__ = ["Library", "Problem", "check", "load"]
