"""Models that several actions of Tencent Real-Time Communication share, one a module."""
