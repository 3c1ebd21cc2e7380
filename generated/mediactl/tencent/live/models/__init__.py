"""Models that several actions of Tencent Cloud Streaming Services share, one a module."""
