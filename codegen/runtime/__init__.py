"""The library that executes generated calls.

Private: its public names are re-exported by the package around it.
"""
