"""The generator: turns spec files into the mediactl package.

A tool of this repository, not part of the wheel.
"""
