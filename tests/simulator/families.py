"""The families of tasks in the package's tables, read here a second time, and two ways of calling them."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode

import mediactl
from mediactl import RetryPolicy, TencentCredentials, ZegoCredentials, errors
from tests.simulator.support import Client, Simulator

TABLES = Path(str(mediactl.__file__)).parent / "_simulator" / "tables"
Json = dict[str, Any]


@dataclass(frozen=True)
class Action:
    """An action as its table has it."""

    vendor: str
    service: str
    name: str
    table: Json
    models: Json

    @property
    def by(self) -> list[list[str]]:
        """The places of each value that tells a task from another."""
        return [[each] if isinstance(each, str) else each for each in self.table["task"]["by"]]

    @property
    def names(self) -> list[str]:
        """What the action calls these values."""
        return [places[0].rpartition(".")[2] for places in self.by]

    @property
    def gone(self) -> str | int | None:
        """The code that says that the task is not there, a documented one rather than another."""
        rows = [row for row in self.table["errors"].items() if row[1]["kind"] == "gone"]
        rows.sort(key=lambda row: not row[1].get("documented", True))
        return self.code(rows[0][0]) if rows else None

    def code(self, written: str) -> str | int:
        """A code of the table as the vendor types it."""
        return int(written) if self.vendor == "zego" else written

    def states(self, group: str) -> list[Any]:
        """The values that mean that a task runs, has ended or has failed."""
        return list(self.table["task"].get("state", {}).get(group, []))


@dataclass
class Family:
    """All actions on tasks of one name, by what they do."""

    name: str
    actions: dict[str, list[Action]] = field(default_factory=dict)

    def of(self, role: str) -> list[Action]:
        """Its actions of a role."""
        return self.actions.get(role, [])


def _read() -> list[Action]:
    tables = [json.loads(path.read_text("utf-8")) for path in sorted(TABLES.glob("*_*.json"))]
    return [
        Action(table["vendor"], table["service"], name, action, table["models"])
        for table in tables
        for name, action in table["actions"].items()
    ]


ACTIONS = _read()


def families() -> list[Family]:
    """All families, by service and name."""
    found: dict[tuple[str, str, str], Family] = {}
    for action in ACTIONS:
        if task := action.table.get("task"):
            of = (action.vendor, action.service, task["name"])
            family = found.setdefault(of, Family(task["name"]))
            family.actions.setdefault(task["role"], []).append(action)
    for of, family in found.items():
        if sum(other[2] == of[2] for other in found) > 1:
            family.name = " ".join(of)
    return [found[of] for of in sorted(found)]


def parameters(action: Action, key: Mapping[str, object] | None = None) -> Json:
    """What is sent to an action: what its example sends, or the least it takes, about a task."""
    examples = action.table.get("examples", [])
    sent = copy.deepcopy(examples[0]["request"]) if examples else _least(action.table, action)
    for name, value in (key or {}).items():
        described = action.table["request"][name]
        sent[name] = [value] if described["type"].startswith("[") else typed(value, described)
    return dict(sent)


def _least(described: Json, action: Action) -> Json:
    fields = described["request"] if "request" in described else described["fields"]
    names = {name for name, each in fields.items() if each.get("required")}
    for rule in described.get("rules", []):
        alternatives = rule.get("any_of") or rule.get("one_of") or []
        if not names & {*alternatives}:
            names |= {*alternatives[:1]}
    return {name: _value(name, fields[name], action) for name in fields if name in names}


def _value(name: str, described: Json, action: Action) -> Any:
    kind = described["type"].strip("[]")
    if kind in action.models:
        value: Any = _least(action.models[kind], action)
    elif described.get("choices"):
        value = described["choices"][0]
    else:
        value = {"string": name, "bool": True, "any": {}, "bytes": ""}.get(
            kind, described.get("min", 1)
        )
    return [value] if described["type"].startswith("[") else value


def typed(value: object, described: Json) -> object:
    """A value as a field of the table has it."""
    return str(value) if described["type"].strip("[]") == "string" else int(str(value))


def look_up(content: Any, path: str) -> Any:
    """What stands at a dotted path."""
    for name in path.split("."):
        content = content.get(name) if isinstance(content, dict) else None
    return content


def started_key(action: Action, sent: Json, content: Json) -> list[object]:
    """The values by which a start told its task from others."""
    values = []
    for places in action.by:
        known = sent.get(places[0])
        found = [look_up(content, place) for place in places] if known is None else [known]
        values.append(next((value for value in found if value is not None), None))
    return values


def made_up_key(action: Action) -> list[object]:
    """Values by which a task might be told, as an action's parameters have them."""
    sent = {**_least({"request": _needed(action)}, action), **parameters(action)}
    found = [sent[name] for name in action.names]
    return [value[0] if isinstance(value, list) else value for value in found]


def _needed(action: Action) -> Json:
    fields = action.table["request"]
    return {name: {**fields[name], "required": True} for name in action.names}


class Caller(Protocol):
    """A way of calling: code and content of the answer."""

    def __call__(self, action: Action, sent: Json) -> tuple[str | int | None, Json]: ...


class ByWire:
    """Calls over plain HTTP."""

    def __init__(self, simulator: Simulator) -> None:
        self._client = Client(simulator)

    def __call__(self, action: Action, sent: Json) -> tuple[str | int | None, Json]:
        """Call an action."""
        method = action.table["method"]
        if action.vendor == "tencent":
            answer = self._client.tencent(action.service, action.name, sent)
            return answer.code, answer.json["Response"]
        query = _query(action, sent) if method == "GET" else sent
        answer = self._client.zego(action.name, query, method=method)
        return answer.code, answer.json

    def close(self) -> None:
        """Close the connection."""
        self._client.close()


def _query(action: Action, sent: Json) -> str:
    pairs: list[tuple[str, object]] = []
    for name, value in sent.items():
        if not isinstance(value, list):
            pairs.append((name, value))
        elif action.table["request"][name].get("encoding") == "indexed":
            pairs += _dotted(name, value)
        else:
            pairs += [(f"{name}[]", item) for item in value]
    return urlencode(pairs)


def _dotted(name: str, value: Any) -> list[tuple[str, object]]:
    if not isinstance(value, (list, dict)):
        return [(name, value)]
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    return [pair for key, each in inside for pair in _dotted(f"{name}.{key}", each)]


class ByClient:
    """Calls by the generated clients."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._clients: dict[tuple[str, str], Any] = {}

    def __call__(self, action: Action, sent: Json) -> tuple[str | int | None, Json]:
        """Call an action."""
        package = import_module(f"mediactl.{action.vendor}.{action.service}")
        request = getattr(package, f"{action.name}Request").from_wire(sent)
        try:
            response = self._client(action, package).call(request)
        except errors.ApiError as error:
            return error.code, {}
        assert response.meta.drift == (), action.name
        return None, dict(response.meta.raw)

    def _client(self, action: Action, package: Any) -> Any:
        service = (action.vendor, action.service)
        if service not in self._clients:
            (name,) = (
                each
                for each in package.__all__
                if each.endswith("Client") and not each.startswith("Async")
            )
            self._clients[service] = getattr(package, name)(
                **self._account(action.vendor),
                endpoint=self._simulator.endpoint,
                retry=RetryPolicy(max_attempts=1),
                rate_limit="off",
            )
        return self._clients[service]

    def _account(self, vendor: str) -> Json:
        simulator = self._simulator
        if vendor == "zego":
            zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)
            return {"credentials": zego}
        tencent = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
        return {"credentials": tencent, "region": "ap-singapore"}

    def close(self) -> None:
        """Close the clients."""
        for client in self._clients.values():
            client.close()
