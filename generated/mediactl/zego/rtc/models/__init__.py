"""Models that several actions of ZEGOCLOUD real-time audio and video share, one a module."""
