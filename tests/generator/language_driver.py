"""Calls the actions of a freshly generated package on its own simulator, and prints what came of it as JSON.

Runs in a process of its own, with the package's folder in PYTHONPATH. Reads a list of actions from
standard input, as `tests/generator/test_language.py` writes them.
"""

from __future__ import annotations

import json
import pickle
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import mediactl
from mediactl import RetryPolicy, TencentCredentials, ZegoCredentials, errors
from mediactl.testing import Simulator

MARK = "hunter2hunter2hunter2"


def make_client(simulator: Simulator, vendor: str, service: str, name: str) -> Any:
    """Return a client of a service that calls the simulator."""
    client_class = getattr(import_module(f"mediactl.{vendor}.{service}"), name)
    plain: Any = {
        "endpoint": simulator.endpoint,
        "retry": RetryPolicy(max_attempts=1),
        "rate_limit": "off",
    }
    if vendor == "zego":
        zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)
        return client_class(credentials=zego, **plain)
    tencent = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
    return client_class(credentials=tencent, region="ap-singapore", **plain)


def try_example(simulator: Simulator, client: Any, action: Any, example: Any) -> dict[str, Any]:
    """Call an action with an example's request, once as an object and once by the method."""
    request_class = getattr(import_module(action["package"]), f"{action['name']}Request")
    request = request_class.from_wire(example["request"])
    response = client.call(request)
    record = simulator.calls[-1]
    values = {name: getattr(request, name) for name in action["parameters"]}
    again = getattr(client, action["method"])(**values)
    return {
        "encoded": request.to_wire(),
        "sent": record.parameters,
        "sent by the method": simulator.calls[-1].parameters,
        "codes": [each.code for each in simulator.calls[-2:]],
        "raw": response.meta.raw,
        "decoded": response.to_wire(),
        "drift": [*map(str, response.meta.drift), *map(str, again.meta.drift)],
        "survives": {
            "pickle": pickle.loads(pickle.dumps((request, response))) == (request, response),
            "hash": hash(request) == hash(request_class.from_wire(example["request"])),
            "wire": type(response).from_wire(
                json.loads(json.dumps(response.to_wire())), request_id=response.request_id
            )
            == response,
        },
    }


def try_code(
    simulator: Simulator, client: Any, action: Any, code: str | int, times: int
) -> dict[str, Any]:
    """Have the simulator refuse an action with a code so often, and describe what is raised."""
    package = import_module(action["package"])
    request_class = getattr(package, f"{action['name']}Request")
    simulator.refuse(action["name"], code, times=times)
    try:
        client.call(request_class.from_wire(action["examples"][0]["request"]))
    except errors.ApiError as error:
        own, common = getattr(package, f"{action['name']}ErrorCode"), package.CommonErrorCode
        return {
            "raised": type(error).__name__,
            "code": error.code,
            "member": getattr(error.code, "name", None),
            "table": {own: "own", common: "common"}.get(type(error.code)),  # type: ignore[call-overload]
            "kind": error.kind,
            "description": error.description,
            "advice": error.advice,
            "effect": error.effect,
            "has request ID": bool(error.request_id),
            "attempts": [attempt.outcome for attempt in error.attempts],
        }
    return {"raised": None}


def rules(package: Any) -> Iterator[tuple[str, Any]]:
    """Yield the rules of a package's models, by the models' names: what they are, and what they are about."""
    for name in dir(package):
        for rule in getattr(getattr(package, name), "RULES", ()):
            yield (
                f"{package.__name__}.{name}",
                [type(rule).__name__, *(getattr(rule, each) for each in rule.__slots__)],
            )


def secret_fields(package: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the fields that a package's models say are secret, with their models."""
    for name in dir(package):
        model = getattr(package, name)
        yield from ((model, field) for field in getattr(model, "WIRE", ()) if field.secret)


def flaws(model: Any, field: Any) -> Iterator[str]:
    """Say whether a secret attribute shows, or does not hold what it was given."""
    value = "aHVudGVyMg==" if field.type == "bytes" else MARK
    content = {field.wire: [value] if field.many else value}
    built = model.from_wire(content)
    if value in repr(built) or "hunter2" in repr(built):
        yield f"{model.__name__}.{field.name} shows"
    if built.to_wire() != content:
        yield f"{model.__name__}.{field.name} is lost"


def leaks_in_traceback(client: Any, action: Any) -> list[str]:
    """Name the frames of a failed call whose local variables show a secret string parameter."""
    arguments = dict.fromkeys(action["secrets"], MARK)
    wrong: dict[str, Any] = dict.fromkeys(action["parameters"])
    try:
        getattr(client, action["method"])(**{**wrong, **arguments})
    except errors.InvalidRequest as error:
        frames = list(traceback.walk_tb(error.__traceback__))[1:]  # the first one is this
        shown = [frame.f_code.co_name for frame, _ in frames if MARK in repr(frame.f_locals)]
        return [*shown, *(["the message"] if MARK in str(error) else [])]
    return ["nothing was raised"]


def main() -> None:
    """Try every action."""
    actions = json.load(sys.stdin)
    result: dict[str, Any] = {
        "file": mediactl.__file__,
        "examples": {},
        "codes": {},
        "leaks": [],
        "secret": [],
        "rules": [],
    }
    # The codes come in faster than some actions may be called.
    with Simulator(limits=False) as simulator:
        for action in actions:
            client = make_client(simulator, action["vendor"], action["service"], action["client"])
            for index, example in enumerate(action["examples"]):
                key = f"{action['name']} {index}"
                result["examples"][key] = try_example(simulator, client, action, example)
            for code, times in action["codes"]:
                key = f"{action['name']} {code}"
                result["codes"][key] = try_code(simulator, client, action, code, times)
            if action["secrets"]:
                frames = leaks_in_traceback(client, action)
                result["leaks"] += [f"{action['name']} in {frame}" for frame in frames]
    for package in sorted({action["package"] for action in actions}):
        result["rules"] += rules(import_module(package))
        for model, field in secret_fields(import_module(package)):
            result["secret"].append(f"{model.__name__}.{field.name}")
            result["leaks"] += flaws(model, field)
    json.dump(result, sys.stdout)


main()
