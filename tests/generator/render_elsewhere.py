"""Generate the package in a process of its own, and print a digest of each file as JSON.

Its one argument says which of PyYAML's parsers reads the spec files: `c` or `python`.
"""

from __future__ import annotations

import hashlib
import json
import sys

import yaml

if sys.argv[1] == "python":
    yaml.__with_libyaml__ = False  # as where PyYAML was built without it

from codegen.spec import yaml_events
from tests.generator.support import REAL, generate

assert (yaml_events.LOADERS[0] is yaml.SafeLoader) == (sys.argv[1] == "python")
package = generate(REAL)
print(
    json.dumps(
        [[path, hashlib.sha256(text.encode()).hexdigest()] for path, text in package.items()]
    )
)
