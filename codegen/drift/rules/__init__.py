"""The rules by which two versions of the specs are judged; `table` lists them all."""
